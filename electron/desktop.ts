/**
 * Puts the parts of the desktop host together, once the app is ready: what each of them does is in a file of its own.
 */
import { app, nativeTheme, shell } from 'electron'
import { join } from 'node:path'
import { describeApp, showAbout } from './about.ts'
import { servePage } from './app-protocol.ts'
import { EngineProcess } from './engine-process.ts'
import { Weights } from '#electron/files/weights.ts'
import { takePageMessages } from '#electron/basics/ipc.ts'
import { settleDesktop } from '#electron/basics/language.ts'
import { logFolder } from '#electron/basics/log.ts'
import { openMemory } from '#electron/basics/memory.ts'
import { offerContextMenu } from '#electron/menu/context-menu.ts'
import { showMenu } from '#electron/menu/menu.ts'
import type { Task } from '#electron/menu/tasks.ts'
import { Quitting } from './quit.ts'
import { showReleases } from '#electron/basics/releases.ts'
import { reportProblem } from './report.ts'
import { helpOf } from '#host/actions.ts'
import { denyPermissions } from './security.ts'
import { showTraining } from '#electron/training/show-training.ts'
import { clearBarAtClose, showBar } from '#electron/training/taskbar.ts'
import { Training } from '#electron/training/training.ts'
import { MainWindow } from '#electron/window/main-window.ts'
import { pageProblems } from '#electron/window/page-problems.ts'
import { type ZoomStep, zoom } from '#electron/basics/zoom.ts'
import { t } from '#words/en/desktop.ts'

/** By which Windows knows whose notifications these are: the `appId` of electron-builder.yml, which the installer registers. */
const appId = 'inkling.desktop'

export type DesktopApp = {
  /** Shows the window. */
  show(): void
  /** Opens a file of weights. */
  openFile(path: string): void
  /** What the icon offers. */
  do(task: Task): void
}

export function startDesktop(): DesktopApp {
  app.setAppUserModelId(appId)
  const memory = openMemory(join(app.getPath('userData'), 'desktop.json'))
  nativeTheme.themeSource = memory.now.theme
  settleDesktop(memory.now.language)
  denyPermissions()
  describeApp()

  const training = new Training()
  const engine = new EngineProcess((link) => training.attach(link))
  const main = new MainWindow(memory, (window) => {
    quitting.watch(window)
    offerContextMenu(window)
    showBar(main, training.now)
    clearBarAtClose(window)
    // Windows waits for nobody then; what the engine can still record, it does.
    window.on('session-end', () => void engine.close())
  })
  const weights = new Weights({ main, training, memory, onRecent: () => updateMenu() })
  const quitting = new Quitting({ training, weights, main })
  const updateMenu = showMenu(training, memory, {
    act: (action) => main.act(action),
    chooseFile: () => void weights.choose(),
    openFile: (path) => void weights.open(path),
    forgetRecent: () => weights.forgetRecent(),
    zoom: changeZoom,
    showAbout: () => void showAbout(main),
    showLogs: () => void shell.openPath(logFolder()),
    showReleases,
    reportProblem: () => void reportProblem(main, { memory, settings: training.settings }),
    resetApp: () => void resetApp(),
  })
  showTraining(training, main)
  servePage({
    errorPage: () => main.errorPage(),
    onMissing: (reason) => main.fail(pageProblems.missing(reason)),
  })

  takePageMessages({
    ready: (_nothing, page) => main.confirm(page),
    connect: (nonce, page) => engine.connect(page, nonce),
    openWeights: () => void weights.choose(),
    saveFile: (file) => weights.saveFile(file),
    chooseTheme(theme) {
      if (theme === memory.now.theme) return
      nativeTheme.themeSource = theme
      memory.remember({ theme })
      updateMenu()
    },
    chooseLanguage(language) {
      if (language === memory.now.language) return
      memory.remember({ language })
      settleDesktop(language)
      describeApp()
      updateMenu()
    },
  })
  app.on('will-quit', (event) => {
    if (!engine.isRunning) return
    event.preventDefault()
    void engine.close().then(() => app.quit())
  })
  app.on('activate', () => main.show())

  async function resetApp(): Promise<void> {
    const pressed = await main.ask({
      message: t('reset-question.message'),
      detail: t('reset-question.detail', { help: helpOf('reset-app', training.now.situation) }),
      buttons: [t('reset-question.yes'), t('cancel')],
      defaultId: 0,
      cancelId: 1,
    })
    if (pressed !== 0) return
    changeZoom('reset')
    main.putBack()
    // The page has the theme, which it tells this process, and the keys.
    main.act({ kind: 'action', id: 'reset-app' })
  }

  function changeZoom(step: ZoomStep): void {
    memory.remember({ zoomLevel: zoom(memory.now.zoomLevel, step) })
    main.window?.webContents.setZoomLevel(memory.now.zoomLevel)
  }

  return {
    show: () => main.show(),
    openFile: (path) => void weights.open(path),
    do: (task) => (task === 'open' ? void weights.choose() : main.act({ kind: 'action', id: task })),
  }
}
