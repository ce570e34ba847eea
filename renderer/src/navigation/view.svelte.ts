/**
 * Where the person is: one view at a time, with an address of its own behind the `#`, so that back, forward and reload work in a browser
 * and in the desktop app.
 */
import { t } from '#words/en/actions.ts'

/** What the networks of the lab may differ in. */
export const labSubjects = [
  'learningRate',
  'cost',
  'activation',
  'optimiser',
  'initialiser',
  'batchSize',
  'width',
  'seed',
] as const
export type LabSubject = (typeof labSubjects)[number]

export type View =
  | { readonly kind: 'workbench' }
  | { readonly kind: 'lab'; readonly setting: LabSubject }
  | {
      readonly kind: 'runs'
      /** The number of the run that is looked at; null for none. */
      readonly run: number | null
      /** The numbers of the runs that are compared, without repetition; none while all are listed. */
      readonly compare: readonly number[]
    }
  | {
      readonly kind: 'lessons'
      /** The lesson that is open, and its card; null for the list of all, and for where the person was in it. */
      readonly lesson: string | null
      readonly card: string | null
    }
  | {
      /** The answers of a class. */
      readonly kind: 'answers'
      /** The lesson whose answers are shown; null for the first. */
      readonly lesson: string | null
    }
  | {
      /** A course of one’s own: a folder of lessons with an order. */
      readonly kind: 'course'
      readonly course: string
      readonly lesson: string | null
      readonly card: string | null
    }
  | {
      /** A lesson as a sheet to be printed. */
      readonly kind: 'sheet'
      /** Of a course; null for a lesson that comes with Inkling, and for a preview. */
      readonly course: string | null
      readonly lesson: string
      readonly version: 'student' | 'teacher'
      /** Null for what is usual where the person is. */
      readonly paper: 'a4' | 'letter' | null
    }
export type ViewKind = View['kind']

export const workbench: View = { kind: 'workbench' }
export const learningRateLab: View = { kind: 'lab', setting: 'learningRate' }
export const allRuns: Extract<View, { kind: 'runs' }> = { kind: 'runs', run: null, compare: [] }
export const allLessons: Extract<View, { kind: 'lessons' }> = { kind: 'lessons', lesson: null, card: null }

export const allAnswers: Extract<View, { kind: 'answers' }> = { kind: 'answers', lesson: null }

export function titleOfView(kind: ViewKind): string {
  return t(`${kind}.title`)
}

/** The address of a view: what stands behind the page’s own address. */
export function printView(view: View): string {
  switch (view.kind) {
    case 'workbench':
      return '#/'
    case 'lab':
      return `#/lab?setting=${view.setting}`
    case 'runs': {
      const parameters = [
        ...(view.run === null ? [] : [`run=${view.run}`]),
        ...(view.compare.length === 0 ? [] : [`compare=${view.compare.join(',')}`]),
      ]
      return `#/runs${parameters.length > 0 ? '?' : ''}${parameters.join('&')}`
    }
    case 'answers':
      return ['#/lessons/answers', view.lesson].filter((part) => part !== null).join('/')
    case 'lessons':
      return joinPath('#/lessons', view.lesson, view.card)
    case 'course':
      return joinPath(`#/course/${view.course}`, view.lesson, view.card)
    case 'sheet': {
      const parameters = [
        `for=${view.version}`,
        ...(view.paper === null ? [] : [`paper=${view.paper}`]),
        ...(view.course === null ? [] : [`course=${view.course}`]),
      ]
      return `#/sheet/${view.lesson}?${parameters.join('&')}`
    }
  }
}

function joinPath(start: string, lesson: string | null, card: string | null): string {
  return [start, lesson, lesson && card].filter((part) => part !== null).join('/')
}

const id = '[a-z][a-z\\d-]*'
const lessonsPath = new RegExp(`^/lessons(?:/(${id})(?:/(${id}))?)?$`)
const coursePath = new RegExp(`^/course/(${id})(?:/(${id})(?:/(${id}))?)?$`)
const sheetPath = new RegExp(`^/sheet/(${id})$`)

/** The view at an address; null for one that leads nowhere. What is wrong with its parameters is left out. */
export function parseView(hash: string): View | null {
  const [path, parameters] = hash.replace(/^#/, '').split('?', 2)
  const lesson = lessonsPath.exec(path ?? '')
  // No lesson file can be called so.
  if (lesson?.[1] === 'answers') return { kind: 'answers', lesson: lesson[2] ?? null }
  if (lesson) return { kind: 'lessons', lesson: lesson[1] ?? null, card: lesson[2] ?? null }
  const course = coursePath.exec(path ?? '')
  if (course) return { kind: 'course', course: course[1]!, lesson: course[2] ?? null, card: course[3] ?? null }
  const sheet = sheetPath.exec(path ?? '')
  if (sheet) return parseSheet(sheet[1]!, parameters)
  switch (path) {
    case '':
    case '/':
      return workbench
    case '/lab': {
      // eslint-disable-next-line svelte/prefer-svelte-reactivity
      const given = new URLSearchParams(parameters).get('setting')
      return { kind: 'lab', setting: labSubjects.find((subject) => subject === given) ?? 'learningRate' }
    }
    case '/runs': {
      // It is read here and forgotten: nothing follows it.
      // eslint-disable-next-line svelte/prefer-svelte-reactivity
      const given = new URLSearchParams(parameters)
      const compare = (given.get('compare') ?? '').split(',').flatMap((text) => runNumber(text) ?? [])
      return {
        kind: 'runs',
        run: runNumber(given.get('run')),
        compare: compare.filter((number, place) => compare.indexOf(number) === place),
      }
    }
    default:
      return null
  }
}

function parseSheet(lesson: string, parameters: string | undefined): View {
  const given = new URLSearchParams(parameters)
  const paper = given.get('paper')
  const course = given.get('course')
  return {
    kind: 'sheet',
    lesson,
    version: given.get('for') === 'teacher' ? 'teacher' : 'student',
    paper: paper === 'a4' || paper === 'letter' ? paper : null,
    course: course !== null && new RegExp(`^${id}$`).test(course) ? course : null,
  }
}

/** The sheet of the lesson that a view shows, for students; null for a view of no lesson. */
export function sheetOf(view: View): Extract<View, { kind: 'sheet' }> | null {
  if ((view.kind !== 'lessons' && view.kind !== 'course') || view.lesson === null) return null
  const course = view.kind === 'course' ? view.course : null
  return { kind: 'sheet', course, lesson: view.lesson, version: 'student', paper: null }
}

function runNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

class Place {
  view = $state.raw<View>(workbench)
  /** Another view has been shown before: what arrives takes the focus. */
  hasMoved = false
}

/** The view that is shown. */
export const place = new Place()

/** Goes to a view; `replace` leaves the one before out of the history, as for what is chosen within a view. */
export function goTo(view: View, { replace = false } = {}): void {
  const address = printView(view)
  if (address === printView(place.view)) return
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  arrive(view)
}

/** Shows the details of a run in the list of all, or of none; going back leads out of the list all the same. */
export function lookAt(run: number | null): void {
  goTo({ ...allRuns, run }, { replace: true })
}

/**
 * Follows the page's address from now on. `onUnknown` is told of one that leads nowhere; the workbench is shown then. Returns what ends it.
 */
export function followAddress(onUnknown: (address: string) => void): () => void {
  const read = () => {
    const view = parseView(location.hash)
    if (!view) {
      onUnknown(location.hash)
      history.replaceState(null, '', printView(workbench))
    }
    if (printView(view ?? workbench) !== printView(place.view)) arrive(view ?? workbench)
  }
  place.view = parseView(location.hash) ?? workbench
  read()
  // Links bring the second alone in some browsers.
  const events = ['popstate', 'hashchange'] as const
  for (const name of events) window.addEventListener(name, read)
  return () => {
    for (const name of events) window.removeEventListener(name, read)
  }
}

function arrive(view: View): void {
  place.hasMoved ||= view.kind !== place.view.kind
  place.view = view
}

/** For the heading of a view: gives it the focus when the view has come in another's place. */
export function focusOnArrival(heading: HTMLElement): void {
  if (place.hasMoved) heading.focus({ preventScroll: true })
}
