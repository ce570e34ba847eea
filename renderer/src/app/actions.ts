/**
 * The page's half of the table of actions (`renderer/host/actions.ts`): what each of them does, and what only the page knows of when it can be
 * done.
 */
import { teachIds } from '#host/actions.ts'
import { situationOf } from '#host/situation.ts'
import { Actions, type Doing, type Doings } from '#page/actions/actions.ts'
import { pickFiles } from '#page/files/pick-files.ts'
import { openEndings } from '#page/files/formats.ts'
import { openChosenFile } from './open-start.ts'
import { teach } from './teach.ts'
import type { Session } from './session.svelte.ts'
import { type AnsweredPlace, openDialog } from '#page/navigation/dialog.svelte.ts'
import type { KeyChoice } from '#page/actions/key-choice.svelte.ts'
import type { ThemeChoice } from '#page/ui/theme.svelte.ts'
import { present } from '#page/present/present.svelte.ts'
import { openDrawer } from '#page/views/workbench/drawer/open-drawer.svelte.ts'
import { beginLab } from '#page/views/lab/begin.ts'
import {
  allAnswers,
  allLessons,
  allRuns,
  goTo,
  learningRateLab,
  place,
  sheetOf,
  type View,
  workbench,
} from '#page/navigation/view.svelte.ts'

/** How the person likes the page. */
type Choices = {
  readonly keys: KeyChoice
  readonly theme: ThemeChoice
  readonly charts: { reset(): void }
}

export function createActions(session: Session, choices: Choices): Actions {
  const { connection, network } = session
  return new Actions(
    choices.keys,
    // Progress comes more often than states do.
    () => ({ ...situationOf(connection.isConnected ? network.state : null), isUntrained: network.untrained }),
    doingsOf(session, choices),
  )
}

function doingsOf(session: Session, choices: Choices): Doings {
  const { theme } = choices
  const { drawing, network, run, scores } = session
  const canTrain = () => session.settings.problems.length === 0
  const teaching = teachIds.map((id, digit): [typeof id, Doing] => [
    id,
    { run: () => teach(session, digit), isPossible: () => network.input.kind === 'drawing' },
  ])
  return {
    go: { run: () => run.toggle(), isPossible: canTrain },
    train: { run: () => run.train(), isPossible: canTrain },
    pause: { run: () => run.pause() },
    stop: { run: () => run.stop() },
    'start-over': { run: () => run.reset() },
    'try-rates': { run: () => beginLab(), isPossible: canTrain },
    score: { run: () => scoreOnTestSet(session), isPossible: () => !scores.isEvaluating },
    data: { run: () => openDialog({ kind: 'data' }) },
    shipped: { run: () => session.files.loadShipped() },

    undo: { run: () => drawing.undo(), isPossible: () => drawing.canUndo },
    redo: { run: () => drawing.redo(), isPossible: () => drawing.canRedo },
    clear: { run: () => drawing.clear(), isPossible: () => !drawing.isEmpty || network.input.kind === 'example' },
    example: { run: () => showExample(session) },
    why: { run: () => session.why.toggle(), isOn: () => session.why.isShown },
    'forward-pass': {
      run: () => session.why.toggleForwardPass(),
      isPossible: () => network.prediction !== null || session.why.forwardStep !== null,
      isOn: () => session.why.forwardStep !== null,
    },
    brush: { run: () => void (drawing.tool = 'brush'), isOn: () => drawing.tool === 'brush' },
    eraser: { run: () => void (drawing.tool = 'eraser'), isOn: () => drawing.tool === 'eraser' },
    stages: {
      run: () => drawing.preparation.show(!drawing.preparation.isOpen),
      isOn: () => drawing.preparation.isOpen,
    },

    open: { run: () => chooseWeights(session) },
    save: { run: () => openDialog({ kind: 'save' }) },
    share: { run: () => openDialog({ kind: 'share' }) },
    'start-code': { run: () => openDialog({ kind: 'start-code' }) },
    hands: { run: () => present.countHands?.(), isPossible: () => present.countHands !== null },
    handwriting: { run: () => openDialog({ kind: 'handwriting' }) },

    'save-answers': { run: () => openDialog({ kind: 'answers', ...answeredAt(place.view) }) },
    'collect-answers': { run: () => goTo(allAnswers), isOn: () => place.view.kind === 'answers' },

    print: { run: () => printPage(theme) },

    'lab-sheet': { run: () => openSheet(place.view), isPossible: () => sheetOf(place.view) !== null },

    'edit-copy': { run: () => editShown(session), isPossible: () => builtInOf(place.view) !== null },

    palette: { run: () => openDialog({ kind: 'palette' }) },
    present: { run: () => presentOrLeave(), isOn: () => present.isOn },
    workbench: { run: () => goTo(workbench), isOn: () => place.view.kind === 'workbench' },
    lab: { run: () => goTo(learningRateLab), isOn: () => place.view.kind === 'lab' },
    runs: { run: () => goTo(allRuns), isOn: () => place.view.kind === 'runs' },
    lessons: { run: () => goTo(allLessons), isOn: () => place.view.kind === 'lessons' },
    back: { run: () => history.back() },
    forward: { run: () => history.forward() },
    keys: { run: () => openDialog({ kind: 'keys' }) },
    'first-minute': { run: () => showFirstMinute(session) },

    'theme-system': { run: () => theme.choose('system'), isOn: () => theme.choice === 'system' },
    'theme-light': { run: () => theme.choose('light'), isOn: () => theme.choice === 'light' },
    'theme-dark': { run: () => theme.choose('dark'), isOn: () => theme.choice === 'dark' },
    language: { run: () => openDialog({ kind: 'language' }) },
    'reset-app': { run: () => resetApp(choices) },
    ...(Object.fromEntries(teaching) as Record<(typeof teachIds)[number], Doing>),
  }
}

/** The course and the lesson that are open; null where none is. */
function answeredAt(view: View): AnsweredPlace {
  if (view.kind === 'course' || view.kind === 'sheet') return { course: view.course, lesson: view.lesson }
  return { course: null, lesson: view.kind === 'lessons' ? view.lesson : null }
}

/** By the system's dialog in the desktop app, where what is opened comes by way of the host; by the browser's anywhere else. */
async function chooseWeights(session: Session): Promise<void> {
  if (window.inkling) return window.inkling.openWeights()
  const [file] = await pickFiles({ accept: openEndings })
  if (file) await openChosenFile(session, file)
}

async function scoreOnTestSet({ scores }: Session): Promise<void> {
  await scores.evaluate('test')
  if (scores.evaluation) openDialog({ kind: 'score' })
}

/** On paper the page is light. The printer's dialog belongs to the browser or the system. */
async function printPage(theme: ThemeChoice): Promise<void> {
  const restore = theme.lighten()
  window.addEventListener('afterprint', restore, { once: true })
  // Canvases are drawn anew in the other colours.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  window.print()
}

/** The lesson that is shown, where it comes with Inkling. */
function builtInOf(view: View): string | null {
  if (view.kind !== 'lessons' || view.lesson === null || view.lesson === 'preview') return null
  return view.lesson
}

async function editShown({ notices }: Session): Promise<void> {
  const lesson = builtInOf(place.view)
  if (lesson === null) return
  const { openCopy } = await import('#page/lessons/edit-copy.ts')
  await openCopy(lesson, notices)
}

function openSheet(view: View): void {
  const sheet = sheetOf(view)
  if (sheet) goTo(sheet)
}

/** What the page keeps of how it is to look and to be used. What the person has made or learned is no part of it. */
function resetApp({ keys, theme, charts }: Choices): void {
  theme.choose('system')
  keys.resetAll()
  keys.hasSingleKeys = true
  charts.reset()
}

/** The lab, lessons and answers can be presented, too. */
function presentOrLeave(): void {
  if (!['lab', 'lessons', 'course', 'answers'].includes(place.view.kind)) goTo(workbench)
  openDrawer.close()
  present.toggle()
}

async function showFirstMinute(session: Session): Promise<void> {
  goTo(workbench)
  await session.showFirstMinute()
}

async function showExample({ drawing, network }: Session): Promise<void> {
  drawing.putAside()
  await network.showExample()
}
