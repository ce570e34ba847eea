/** Views and their addresses. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labSubjects, parseView, printView, type View } from '#page/navigation/view.svelte.ts'

const runNumber = fc.integer({ min: 1, max: 999_999 })
const name = fc.stringMatching(/^[a-z][a-z\d-]{0,20}$/)
/** Views of every kind: a new one is missed here by the compiler. */
const arbitraryViews: { readonly [Kind in View['kind']]: fc.Arbitrary<Extract<View, { kind: Kind }>> } = {
  workbench: fc.constant({ kind: 'workbench' }),
  lab: fc.record({ kind: fc.constant('lab'), setting: fc.constantFrom(...labSubjects) }),
  runs: fc.record({
    kind: fc.constant('runs'),
    run: fc.option(runNumber, { nil: null }),
    compare: fc.uniqueArray(runNumber, { maxLength: 20 }),
  }),
  lessons: fc
    .tuple(fc.option(name, { nil: null }), fc.option(name, { nil: null }))
    .map(([lesson, card]) => ({ kind: 'lessons', lesson, card: lesson && card })),
  answers: fc.record({ kind: fc.constant('answers'), lesson: fc.option(name, { nil: null }) }),
  course: fc
    .tuple(name, fc.option(name, { nil: null }), fc.option(name, { nil: null }))
    .map(([course, lesson, card]) => ({ kind: 'course', course, lesson, card: lesson && card })),
  sheet: fc.record({
    kind: fc.constant('sheet'),
    course: fc.option(name, { nil: null }),
    lesson: name,
    version: fc.constantFrom('student', 'teacher'),
    paper: fc.constantFrom('a4', 'letter', null),
  }),
}

describe('A view', () => {
  test('survives its address, whichever it is', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(arbitraryViews)), (view) => {
        const address = printView(view)
        expect(address).toMatch(/^#\//)
        expect(parseView(new URL(address, 'http://localhost/?token=1').hash)).toEqual(view)
      }),
    )
  })

  test.each(['', '#', '#/'])('is the workbench at “%s”', (address) =>
    expect(parseView(address)).toEqual({ kind: 'workbench' }),
  )

  test.each([
    '#/nowhere',
    '#runs',
    '#/runs/7',
    '#/Runs',
    '#top',
    '#/lessons/',
    '#/lessons/a/b/c',
    '#/lessons/../x',
    '#/course',
    '#/course/A',
    '#/sheet',
    '#/sheet/a/b',
  ])('is none at “%s”', (address) => expect(parseView(address)).toBeNull())

  test.each<[string, Partial<View>]>([
    ['#/runs?run=x&compare=1,,two,-3,1,2', { run: null, compare: [1, 2] }],
    ['#/runs?compare=', { run: null, compare: [] }],
    ['#/runs?run=3&more=9', { run: 3, compare: [] }],
    ['#/runs?run=99999999999999', { run: null, compare: [] }],
  ])('is the list of runs at “%s”, without what is wrong', (address, expected) =>
    expect(parseView(address)).toEqual({ kind: 'runs', ...expected }),
  )

  test.each(['#/lab', '#/lab?setting=', '#/lab?setting=colour'])('is the lab of learning rates at “%s”', (address) =>
    expect(parseView(address)).toEqual({ kind: 'lab', setting: 'learningRate' }),
  )

  test.each(['#/sheet/nudge', '#/sheet/nudge?for=nobody&paper=a5&course=../x'])(
    'is the sheet for students at “%s”',
    (address) =>
      expect(parseView(address)).toEqual({
        kind: 'sheet',
        course: null,
        lesson: 'nudge',
        version: 'student',
        paper: null,
      }),
  )

  test('throws at no address', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseView(`#/runs?${text}`)))
  })
})
