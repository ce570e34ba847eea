/**
 * What somebody needs who is to find out why Inkling does not work: a folder with the log, versions and settings, for the person to look
 * through and hand on. Nothing that was drawn or trained is in it, and nothing is sent.
 */
import { app, screen, shell } from 'electron'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, homedir, release, totalmem, type as systemName } from 'node:os'
import { join } from 'node:path'
import { toErrorData } from '#engine/contract/errors.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { versions } from './about.ts'
import { logFolder } from '#electron/basics/log.ts'
import type { Memory } from '#electron/basics/memory.ts'
import type { MainWindow } from '#electron/window/main-window.ts'
import { t } from '#words/en/desktop.ts'

/** What goes into a report beside what the system says. */
export type ReportParts = {
  readonly memory: Pick<Memory, 'now'>
  /** Of the network. */
  readonly settings: Settings
}

/** Asks, makes the folder among the person's documents, and opens it. */
export async function reportProblem(main: MainWindow, parts: ReportParts): Promise<void> {
  const pressed = await main.ask({
    message: t('report-question.message'),
    detail: t('report-question.detail'),
    buttons: [t('report-question.yes'), t('cancel')],
    defaultId: 0,
    cancelId: 1,
  })
  if (pressed !== 0) return
  try {
    await shell.openPath(await writeReport(app.getPath('documents'), parts))
  } catch (thrown) {
    main.act({ kind: 'report', error: toErrorData(thrown) })
  }
}

/** Writes a new folder into `parent` and returns its path. Throws what the file system throws. */
export async function writeReport(parent: string, { memory, settings }: ReportParts): Promise<string> {
  const moment = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')
  const folder = join(parent, `Inkling report ${moment}`)
  await mkdir(folder, { recursive: true })
  for (const name of await namesIn(logFolder(), '.log')) {
    const text = await readFile(join(logFolder(), name), 'utf8')
    await writeFile(join(folder, name), withoutHome(text))
  }
  await writeFile(join(folder, 'versions.txt'), withoutHome(await describeComputer()))
  // Names of files are the person's own.
  const { recent, ...rest } = memory.now
  await writeFile(
    join(folder, 'settings.json'),
    JSON.stringify({ app: { ...rest, recentFiles: recent.length }, network: settings }, null, 2),
  )
  return folder
}

async function describeComputer(): Promise<string> {
  const dumps = app.getPath('crashDumps')
  const screens = screen
    .getAllDisplays()
    .map(({ size, scaleFactor }) => `${size.width}×${size.height} × ${scaleFactor}`)
  const graphics = Object.entries(app.getGPUFeatureStatus()).map(([name, status]) => `${name}: ${status}`)
  const crashes = await namesIn(dumps, '.dmp')
  return [
    `Inkling ${app.getVersion()}${app.isPackaged ? '' : ', from its sources'}`,
    versions(),
    `${systemName()} ${release()}, ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 20)} MiB of memory`,
    `Screens: ${screens.join(', ')}`,
    ...graphics,
    '',
    // Each holds a piece of the memory of a process, in which there may be a drawing.
    `${crashes.length} crash dumps, which are not in this folder: ${dumps}`,
    ...crashes,
    '',
  ].join('\n')
}

/** In all folders below, in order; none where there is no such folder. */
async function namesIn(folder: string, ending: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: ending === '.dmp' })
    return names.filter((name) => name.endsWith(ending)).sort()
  } catch {
    return []
  }
}

/** The person's name is in the path of their folder. */
function withoutHome(text: string): string {
  return text.replaceAll(homedir(), '~')
}
