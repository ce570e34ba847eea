/** What a page may: the app's handlers are asked, and their answer counts. */
import { eventsOf, expect, loadAfresh, test } from './contract.ts'

const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  notifications: () => Notification.requestPermission(),
  geolocation: () =>
    new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        ({ code }) => done(code === 1 ? 'denied' : 'unknown place'),
      ),
    ),
  'clipboard-read': () => navigator.clipboard.readText().catch((error: Error) => error.name),
}
const refusals: Readonly<Record<string, string>> = {
  notifications: 'denied',
  geolocation: 'denied',
  'clipboard-read': 'NotAllowedError',
}

for (const [permission, request] of Object.entries(requests)) {
  test(`${permission}: the request handler is asked, and its no counts`, async ({ app, window }) => {
    // A click, without which a page may not ask for some of these.
    await window.locator('#text').click()
    expect(await window.evaluate(request)).toBe(refusals[permission])
    expect(await eventsOf(app, 'permission')).toEqual([['permission', permission, 'app://contract/index.html']])
  })
}

test('a yes of the request handler counts as well @host', async ({ app, window }) => {
  await app.evaluate(() => globalThis.contract.grantedRequests.add('notifications'))
  expect(await window.evaluate(requests.notifications!)).toBe('granted')
})

test('what the check handler says is what a page sees without asking', async ({ app, window }) => {
  const look = () =>
    window.evaluate(async () => {
      const name = 'notifications'
      return [Notification.permission, (await navigator.permissions.query({ name })).state]
    })
  expect(await look()).toEqual(['denied', 'denied'])
  await app.evaluate(() => globalThis.contract.grantedChecks.add('notifications'))
  await loadAfresh(app, window)
  expect(await look()).toEqual(['granted', 'granted'])
})
