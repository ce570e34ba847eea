import { join } from 'node:path'
import { expect, test } from 'vitest'
import { userFolder } from '#cli/basics/user-folder.ts'

test.each([
  ['linux', {}, join('/home/ada', '.config', 'Inkling')],
  ['linux', { XDG_CONFIG_HOME: '/config' }, join('/config', 'Inkling')],
  ['darwin', {}, join('/home/ada', 'Library', 'Application Support', 'Inkling')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Inkling')],
] as const)('The person’s things are where the desktop app has them on %s', (platform, environment, folder) => {
  expect(userFolder(platform, environment, '/home/ada')).toBe(folder)
})
