/**
 * `npm run check`: the types of every tsconfig project, lint and format. All of them run even when one fails; what failed is
 * printed in full, and the exit code is 1.
 */
import { globSync } from 'node:fs'
import { cacheCompiledCode, runNode } from './run.ts'

export type CheckResult = { readonly name: string; readonly ok: boolean }

type Check = { readonly name: string; readonly parameters: readonly string[] }

const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
} as const

/** Checks under way at one time: enough for two cores, and few enough for a small machine's memory. */
const sideBySide = 2

/** Every tsconfig file but the base and the list for editors is a project, so that a new one cannot be forgotten. */
function findProjects(): readonly string[] {
  const notProjects = ['tsconfig.json', 'tsconfig.base.json']
  const outside = ['node_modules', 'out', 'dist']
  return globSync('**/tsconfig*.json', { exclude: (path) => outside.includes(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !notProjects.includes(path))
    .sort()
}

function checkTypes(project: string): Check {
  const name = `types: ${project}`
  // Only svelte-check reads .svelte files; it checks the page's TypeScript files as well.
  return project.includes('renderer')
    ? {
        name,
        parameters: [tools.svelteCheck, '--tsconfig', project, '--fail-on-warnings', '--output', 'human-verbose'],
      }
    : { name, parameters: [tools.tsc, '--project', project, '--pretty', 'false'] }
}

/** Runs every check and prints how each went. */
export async function runChecks(): Promise<readonly CheckResult[]> {
  // The slowest first, so that the last one to end is a short one.
  const waiting: Check[] = [
    { name: 'lint', parameters: [tools.eslint, '--max-warnings', '0', '.'] },
    ...findProjects().map(checkTypes),
    { name: 'format', parameters: [tools.prettier, '--check', '.'] },
  ]
  const results: CheckResult[] = []
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check))
  }
  await Promise.all(Array.from({ length: sideBySide }, work))
  return results
}

async function runCheck({ name, parameters }: Check): Promise<CheckResult> {
  const start = performance.now()
  const { code, output } = await runNode(parameters, { output: 'collect' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s`)
  if (code !== 0) console.log(output.replace(/^/gm, '       '))
  return { name, ok: code === 0 }
}

if (import.meta.main) {
  cacheCompiledCode()
  const results = await runChecks()
  process.exitCode = results.every((result) => result.ok) ? 0 : 1
}
