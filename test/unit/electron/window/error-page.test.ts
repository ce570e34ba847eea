/** The page that stands in for a page that cannot be shown. */
import { expect, test } from 'vitest'
import { errorPage, errorPageHeaders } from '#electron/window/error-page.ts'
import { pageProblems } from '#electron/window/page-problems.ts'

test('The error page says what happened, where the log is, and leads back to the page', () => {
  const html = errorPage({
    problem: pageProblems.notLoaded('ERR_FAILED (-2)'),
    reload: 'app://inkling/index.html',
    logs: '/home/ada/logs',
  })
  expect(html).toContain('could not be loaded')
  expect(html).toContain('ERR_FAILED (-2)')
  expect(html).toContain('/home/ada/logs')
  expect(html).toContain('<a href="app://inkling/index.html">Reload</a>')
})

test('The error page takes nothing for HTML, and may run nothing', () => {
  const html = errorPage({
    problem: pageProblems.noPreload('"><script>alert(1)</script>&'),
    reload: '',
    logs: "/home/o'hara",
  })
  expect(html).not.toContain('<script')
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;')
  expect(html).toContain('/home/o&#39;hara')
  expect(errorPageHeaders['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
})
