/** Lesson files: what they say is read as plain data, and what is wrong with them is told with its line and what to do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { parseLesson, readLesson } from '#page/lessons/format/parse.ts'
import { amount } from '#test/extent.ts'
import { lessonFiles, smallLesson, translatedLessonFiles } from './lesson-files.ts'

/** The small lesson with something replaced, which must be there. */
function changed(from: string, to: string): string {
  expect(smallLesson).toContain(from)
  return smallLesson.replace(from, to)
}

/** The line of the small lesson, counted from 1, that has this. */
function lineOf(part: string, text = smallLesson): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

describe('A lesson file', () => {
  test('becomes cards, with its text, options, formulas and live numbers', () => {
    const { cards, ...head } = readLesson(smallLesson, 'small.en.lesson.md')
    expect(head).toEqual({
      id: 'small',
      title: 'A small lesson',
      summary: 'One card of each kind.',
      minutes: 3,
      experiment: 'nudge',
      network: 'own',
    })
    expect(cards.map(({ kind, id, part, line }) => [kind, id, part, line])).toEqual([
      ['predict', 'way', 'A part', lineOf('{% predict')],
      ['do', 'move', 'A part', lineOf('{% do')],
      ['see', 'curve', 'A part', lineOf('{% see')],
      ['explain', 'slope', 'A part', lineOf('{% explain')],
      ['check', 'two', 'A part', lineOf('{% check')],
    ])
    const [predict, , see, explain, check] = cards
    expect(predict!.body).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'You raise ' },
          { kind: 'math', tex: 'w = \\live{weight}' },
          { kind: 'text', text: '. The cost will' },
        ],
      },
    ])
    expect(predict).toMatchObject({ prediction: { kind: 'choice', options: [{ id: 'fall' }, { id: 'rise' }] } })
    expect(see!.body[0]).toMatchObject({ children: expect.arrayContaining([{ kind: 'said', card: 'way' }]) as unknown })
    expect(explain!.body).toEqual([
      { kind: 'math', tex: '\\frac{\\partial C}{\\partial w} = \\term{slope}{\\live{slope}}' },
    ])
    expect(check).toMatchObject({
      check: {
        kind: 'number',
        answer: { fact: 'two-point' },
        within: 0.04,
        wrong: [{ value: { fact: 'minus-two-point' } }],
      },
    })
  })

  test('is read the same with the line ends of Windows', () => {
    expect(readLesson(smallLesson.replaceAll('\n', '\r\n'), 'small')).toEqual(readLesson(smallLesson, 'small'))
  })

  test.each([...lessonFiles, ...translatedLessonFiles])(
    'that comes with Inkling has no problems: %s',
    (_name, text) => {
      expect(parseLesson(text).problems).toEqual([])
    },
  )

  test.each<[what: string, from: string, to: string, at: string, message: RegExp, remedy: RegExp]>([
    [
      'a tag that does not exist',
      '{% predict id',
      '{% predct id',
      '{% predct',
      /Undefined tag.*predct/,
      /predict, do, see/,
    ],
    ['a tag that is not closed', '{% /do %}', '', '{% do', /./, /./],
    ['a card without an id', '{% do id="move"', '{% do', '{% do', /id/, /Add it/],
    [
      'a picture that does not exist',
      'plot="trail"',
      'plot="trial"',
      '{% do',
      /no picture “trial”/,
      /line, layer, trail, curve/,
    ],
    [
      'what is not noticed',
      'until="raised"',
      'until="lowered"',
      '{% do',
      /does not notice “lowered”/,
      /raised, counted/,
    ],
    ['a fact that does not exist', '\\live{weight}', '\\live{wait}', '{% predict', /knows no “wait”/, /weight/],
    [
      'a fact that is not known yet',
      '\\live{weight}',
      '\\live{slope}',
      '{% predict',
      /“slope” is not known yet/,
      /until="raised"/,
    ],
    ['a fact of another experiment', '$nudge.two-point', '$neuron.z', '{% check', /no “neuron”/, /\$nudge/],
    ['an answer that is written down', '$nudge.two-point', '"0.5"', '{% check', /written into the file/, /a fact/],
    ['a number without how near', ' within="4%"', '', '{% check', /how near/, /within="5%"/],
    ['two cards of one name', 'id="two"', 'id="way"', '{% check', /Two cards are called “way”/, /its own/],
    ['a prediction nobody asked for', 'of="way" %}', 'of="why" %}', '{% see', /prediction “why”/, /above/],
    ['an option without an id', ' {% #rise %}', '', '- rise', /option has no id/, /\{% #rise %\}/],
    ['a term that no picture shows', '\\term{slope}', '\\term{hill}', '{% explain', /No picture shows “hill”/, /slope/],
    ['a link', 'Move it.', '[Move](https://example.org) it.', '[Move]', /cannot hold this \(link\)/, /paragraphs/],
    ['an image', 'Move it.', '![x](https://example.org/x.png)', '![x]', /cannot hold this \(image\)/, /paragraphs/],
    ['text between cards', '{% do id', 'Hello.\n\n{% do id', 'Hello.', /in no card/, /predict, do/],
    ['a formula without its end', 'Move it.', 'Move $w it.', 'Move $w', /does not end on its line/, /same sign/],
    ['tags without end', 'Move it.', `Move {% term name="step" %}`.repeat(200), '{% do', /too many tags/, /at most 40/],
    ['too many words', 'Move it.', 'word '.repeat(61), '{% do', /61 words; 60/, /Shorten/],
  ])('with %s is told with the line', (_what, from, to, at, message, remedy) => {
    const text = changed(from, to)
    const { problems } = parseLesson(text)
    const line = lineOf(at, text)
    expect(problems).toContainEqual({
      line,
      message: expect.stringMatching(message) as unknown,
      remedy: expect.stringMatching(remedy) as unknown,
    })
    expect(() => readLesson(text, 'small.en.lesson.md')).toThrow(/^small\.en\.lesson\.md, line \d+: /)
  })

  test.each<[what: string, text: string, message: RegExp]>([
    ['nothing', '', /does not begin with its front matter/],
    ['no front matter', '# Hello', /does not begin with its front matter/],
    ['an experiment that does not exist', changed('experiment: nudge', 'experiment: magic'), /no experiment “magic”/],
    ['a line of no use', changed('minutes: 3', 'minutes: 3\nscript: x'), /“script”/],
    ['no time', changed('minutes: 3\n', ''), /how long/],
    ['an id that is no address', changed('id: small', 'id: ../small'), /address/],
    ['front matter that is no YAML', changed('title: A small lesson', 'title: "A'), /cannot be read/],
    ['no cards', smallLesson.slice(0, smallLesson.indexOf('## ')), /no cards/],
    ['forty thousand characters', smallLesson + ' '.repeat(40_000), /too long/],
  ])('with %s is no lesson', (_what, text, message) => {
    expect(parseLesson(text).problems[0]?.message).toMatch(message)
    expect(() => readLesson(text, 'x')).toThrow(InklingError)
  })

  test('asks for a sketch, an order, and a digit that is drawn', () => {
    const asked = `{% predict id="costs" plot="curve" kind="sketch" lines=["slow", "fast"] x="batches" from=0 to=100 y="cost C" least=0 greatest=4 start=2.3 %}
Draw both.
{% /predict %}
{% check id="steps" plot="curve" kind="order" answer="b,a,c" %}
Which comes first?
- one {% #a %}
- two {% #b %}
- three {% #c %}
{% wrong value="c before b" %}
Not so.
{% /wrong %}
{% /check %}
{% check id="eight" plot="curve" kind="draw" answer="8" %}
Have it read an 8.
{% wrong value="3" %}
Close it.
{% /wrong %}
{% /check %}
`
    const { cards } = readLesson(smallLesson + asked, 'asked')
    expect(cards.slice(5)).toMatchObject([
      { prediction: { kind: 'sketch', lines: ['slow', 'fast'], points: 21, from: 0, to: 100, start: 2.3 } },
      { check: { kind: 'order', answer: 'b,a,c', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } },
      { pad: true, check: { kind: 'draw', answer: '8', wrong: [{ value: '3' }] } },
    ])
    const wrong: [from: string, to: string, message: RegExp][] = [
      ['to=100', 'to=0', /which axes/],
      [' x="batches"', '', /along the axes/],
      ['"slow", "fast"', '"slow", "slow"', /which curves/],
      ['start=2.3', 'start=5', /beside the axis/],
      ['start=2.3', 'start=2.3 points=900', /so many points/],
      ['answer="b,a,c"', 'answer="b,a"', /no order of the options/],
      ['answer="b,a,c"', 'answer="a,b,c"', /right order already/],
      ['c before b', 'c before d', /No answer can be “c before d”/],
      ['answer="8"', 'answer="eight"', /no digit/],
      ['value="3"', 'value="three"', /No answer can be “three”/],
    ]
    for (const [from, to, message] of wrong) {
      const { problems } = parseLesson(smallLesson + asked.replace(from, to))
      expect(problems, `${from} → ${to}`).toEqual([
        expect.objectContaining({ message: expect.stringMatching(message) as unknown }),
      ])
    }
  })

  test('tells what whoever chooses a wrong option has mixed up, or it is refused', () => {
    const choice = `{% check id="c" plot="curve" kind="choice" answer="a" %}
Which?
- this {% #a %}
- that {% #b %}
{% /check %}
`
    expect(parseLesson(smallLesson + choice).problems).toMatchObject([
      { message: expect.stringMatching(/chooses b/) as unknown },
    ])
    const explained = choice.replace('{% /check %}', '{% wrong value="b" %}\nNo.\n{% /wrong %}\n{% /check %}')
    expect(parseLesson(smallLesson + explained).problems).toEqual([])
  })

  test('does no harm, whatever is in it: it is a lesson, or refused with a line and a remedy', () => {
    const pieces = [
      '{% ',
      ' %}',
      '{% /',
      '$',
      '$$',
      '`',
      '```\n',
      '---\n',
      '{% #x %}',
      '\\live{',
      '\\term{a}{',
      '- ',
      '<script>',
      '**',
      '[a](b)',
      '&a *a',
      '__proto__',
      '\u0001',
      '\u0000',
      '![',
      '\n\n',
      '{% if $a %}',
      '{% table %}',
      '{% predict id="constructor" plot="toString" kind="choice" %}',
    ]
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(40),
      insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })),
      times: fc.constantFrom(1, 1, 1, 200),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(smallLesson, ...lessonFiles.map(([, text]) => text)),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (text, changes) => {
          const mutated = changes.reduce((before, { at, remove, insert, times }) => {
            const place = Math.floor(at * before.length)
            return before.slice(0, place) + insert.repeat(times) + before.slice(place + remove)
          }, text)
          try {
            const lesson = readLesson(mutated, 'x.en.lesson.md')
            expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson)
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(InklingError)
            const { code, message, remedy } = thrown as InklingError
            expect(code).toBe('bad-file')
            expect(message).toMatch(/^x\.en\.lesson\.md, line \d+: .+\.$/s)
            expect(remedy).not.toBe('')
          }
        },
      ),
      { numRuns: amount(1_000, 10_000) },
    )
  })
})

test('A case that never comes is named, with those that do', () => {
  const text = smallLesson.replace('is="fall"', 'is=["fall", "stays"]')
  expect(parseLesson(text).problems).toEqual([
    { line: expect.any(Number), message: '“way” is never “stays”.', remedy: 'Use one of fall, rise, same.' },
  ])
})
