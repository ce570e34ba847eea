/** What the engine's process is told when it starts. */
import { expect, test } from 'vitest'
import { type EngineFiles, readEngineFiles, writeEngineFiles } from '#electron/engine-files.ts'

const whole: EngineFiles = {
  dataFolder: '/data',
  kernelFolder: '/kernels',
  workerUrl: '/worker.js',
  pageFile: '/page.html',
  messageFolder: '/messages',
  samplesFile: '/samples',
  dataSetsFolder: '/data-sets',
  runsFile: '/runs',
}

test('The engine is told where things are, whatever their names', () => {
  const files = { ...whole, runsFile: 'C:\\Users\\Zoë "Z"\\runs.sqlite', shippedFile: '/shipped' }
  expect(readEngineFiles(writeEngineFiles(files))).toEqual(files)
  expect(readEngineFiles(writeEngineFiles(whole))).toEqual(whole)
})

test.each([
  ['nothing', undefined],
  ['no JSON', 'out/data'],
  ['too little', JSON.stringify({ dataFolder: '/data' })],
  ['a folder without a name', writeEngineFiles({ ...whole, dataFolder: '' })],
  ['more than there is', JSON.stringify({ ...whole, threads: 4 })],
])('An engine that is told %s does not start', (_what, parameter) => {
  expect(() => readEngineFiles(parameter)).toThrow(/^The engine was not told where things are: /)
})
