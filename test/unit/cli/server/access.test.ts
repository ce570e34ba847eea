import { expect, test } from 'vitest'
import { namesOwnHost, ownHosts } from '#cli/server/access.ts'
import { hasDisplay } from '#cli/server/browser.ts'

test('A browser leaves out port 80, and is let in all the same', () => {
  expect(namesOwnHost({ host: '127.0.0.1' }, ownHosts(80))).toBe(true)
  expect(namesOwnHost({ host: 'localhost' }, ownHosts(80))).toBe(true)
  expect(namesOwnHost({ host: '127.0.0.1' }, ownHosts(8080))).toBe(false)
  expect(namesOwnHost({}, ownHosts(80))).toBe(false)
})

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('On %s with %o there is a screen: %s', (platform, environment, expected) => {
  expect(hasDisplay(platform, environment)).toBe(expected)
})
