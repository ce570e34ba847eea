/** The one check of requests: refusals are sentences, and what a command does not know is dropped. */
import { expect, test } from 'vitest'
import type { CommandName } from '#engine/contract/commands.ts'
import { checkRequest, requestSchemas } from '#engine/contract/requests.ts'
import { fields, noRequest, refuse, type Requests, text, unchecked } from '#engine/contract/schema.ts'

const pixels = new Float32Array(784)

test('A request comes out as it went in, without what its command does not know', () => {
  expect(checkRequest('predict', { pixels, connections: 3, colour: 'red' })).toEqual({ pixels, connections: 3 })
  expect(checkRequest('predict', { pixels }).pixels).toBe(pixels)
  expect(checkRequest('describe', undefined)).toEqual({})
  expect(checkRequest('describe', { bench: 'bench-1' })).toEqual({ bench: 'bench-1' })
  expect(checkRequest('listRuns', 'anything')).toBeUndefined()
})

test.each<[CommandName, unknown, string]>([
  ['predict', undefined, 'The request is empty.'],
  ['predict', {}, 'The picture is not 784 numbers.'],
  ['predict', { pixels: new Float32Array(784).fill(2) }, 'Pixel 0 of the picture is 2.'],
  ['describe', { bench: 7 }, 'The bench is not named by a text.'],
  ['describe', null, 'The request is empty.'],
  ['evaluate', { split: 'everything' }, 'The part of the data “everything” is not known.'],
  ['save', { format: 'hdf5' }, 'The format “hdf5” is not known.'],
  ['save', { format: 'json', waitAtMost: -1 }, 'The time to wait is -1.'],
  ['load', { fileName: 'mine.json' }, 'There is no file to load.'],
  ['openBench', {}, 'It is not said what the bench begins with.'],
  ['openBench', { from: { run: 7 } }, 'No run is named.'],
  ['closeBench', {}, 'No bench is named.'],
  ['readRunCurves', { ids: Array.from({ length: 101 }, String) }, 'The request names 101 runs.'],
  ['readRunCurves', {}, 'There is no list of runs.'],
  ['changeRun', { id: 'a', tags: [' '] }, 'The tag is not a text of 1 to 40 characters.'],
  ['addSamples', { samples: [{ pixels: new Uint8Array(784) }] }, 'The sample is blank.'],
  ['relabelSamples', { ids: [1], label: 10 }, 'The label 10 is no digit.'],
])('%s refuses what it cannot take: %#', (name, request, message) => {
  const refusal = expect.objectContaining({ code: 'bad-input', message, remedy: expect.stringMatching(/^[A-Z].*\.$/) })
  expect(() => checkRequest(name, request)).toThrow(refusal as Error)
})

test('No request is let through unchecked by a hole in its schema: none of nonsense gets an internal error', () => {
  const nonsense: readonly unknown[] = [undefined, null, 7, 'text', [], {}, { bench: {} }, { ids: [{}] }, { from: 7 }]
  for (const name of Object.keys(requestSchemas) as CommandName[]) {
    for (const request of nonsense) {
      try {
        checkRequest(name, request)
      } catch (thrown) {
        expect(thrown, name).toMatchObject({
          name: 'InklingError',
          code: 'bad-input',
          remedy: expect.stringMatching(/\.$/),
        })
      }
    }
  }
})

test('A schema cannot drift from its type', () => {
  type Example = { readonly name: string; readonly size?: number }
  const name = text(refuse('no-run-named'))
  // @ts-expect-error A field of the type is missing.
  fields<Example>({ name })
  // @ts-expect-error The type has no such field.
  fields<Example>({ name, size: unchecked<number>(), colour: name })
  // @ts-expect-error The field is of another type.
  fields<Example>({ name: unchecked<number>(), size: unchecked<number>() })
  type Commands = { rename(request: Example): null; forget(): null }
  // @ts-expect-error A command has no schema.
  const incomplete: Requests<Commands> = { forget: noRequest }
  expect(incomplete).toBeDefined()
})
