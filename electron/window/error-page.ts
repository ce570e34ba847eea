/**
 * What stands in the window when the page cannot: what happened, where the log is, and a way to try again. It needs no file and no
 * script, so that it works when those are what is wrong.
 */
import type { PageProblem } from './page-problems.ts'
import { t } from '#words/en/desktop.ts'
import { currentLanguage } from '#words/language.ts'

/** Nothing but its own style. */
export const errorPageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** `reload`: the address of the page itself. */
export function errorPage({ problem, reload, logs }: { problem: PageProblem; reload: string; logs: string }): string {
  return `<!doctype html>
<html lang="${currentLanguage()}">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Inkling</title>
    <style>
      body { font: 15px/1.5 system-ui, sans-serif; max-width: 36em; margin: 18vh auto 0; padding: 0 24px; }
      h1 { font-size: 20px; }
      code { overflow-wrap: anywhere; }
      a { display: inline-block; margin-top: 12px; padding: 8px 20px; border-radius: 7px;
        background: #2456c9; color: #fff; text-decoration: none; font-weight: 600; }
    </style>
  </head>
  <body role="alert">
    <h1>${escape(problem.message)}</h1>
    <p>${escape(problem.remedy)}</p>
    <p>${escape(problem.detail)}</p>
    <p>${escape(t('page-log'))} <code>${escape(logs)}</code></p>
    <a href="${escape(reload)}">${escape(t('page-reload'))}</a>
  </body>
</html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!)
}
