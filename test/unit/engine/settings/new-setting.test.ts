/** A setting that is in the table, and nowhere else, is in everything that the table is for. */
import { Command } from 'commander'
import { describe, expect, test, vi } from 'vitest'
import { addSettingOptions, toSettings, type SettingsOptions } from '#cli/setting-options.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { readStartFile, writeSettingFile } from '#engine/formats/setting-file.ts'
import { findProblems } from '#engine/settings/check.ts'
import { readSettingCode, writeSettingCode } from '#engine/settings/code.ts'
import type { NumberEntry } from '#engine/settings/table/entry.ts'
import type * as original from '#engine/settings/table/regularisation.ts'
import { completeSettings, defaultSettings, needsNewNetwork } from '#engine/settings/settings.ts'
import { gather } from '#page/views/runs/compared.ts'
import { commonSettings, differingSettings } from '#page/views/runs/difference.ts'
import { render } from 'svelte/server'
import SettingsGroups from '#page/views/workbench/drawer/SettingsGroups.svelte'
import { exampleRun } from '#test/unit/renderer/views/runs/examples.ts'

/** What a person writes for it in `settings.ftl` and `cli-settings.ftl` of `resources/messages/en/`. */
const added = vi.hoisted(() => ({
  settings: `
label-smoothing =
    .title = Label smoothing
    .label = Smooth labels
    .unit = share
    .help = Label smoothing: a share of each label goes to the other digits.
    .message = The label smoothing is { wrong-value }.
    .remedy = Choose a number from 0 to below 1; 0.1 is a good start, 0 is none.
`,
  'cli-settings': `
label-smoothing = share of each label that goes to the other digits
`,
}))

vi.mock('#words/en/settings.ts', async () => ({ t: await withAdded('settings') }))
vi.mock('#words/en/cli-settings.ts', async () => ({ t: await withAdded('cli-settings') }))
const withAdded = vi.hoisted(() => async (part: keyof typeof added) => {
  const { messagesOf } = await import('#words/messages.ts')
  const { readFileSync } = await import('node:fs')
  return messagesOf(part, readFileSync(`resources/messages/en/${part}.ftl`, 'utf8') + added[part])
})

vi.mock('#engine/settings/table/regularisation.ts', async (importOriginal) => {
  const { regularisation } = await importOriginal<typeof original>()
  const { wordsOfValue } = await import('#engine/settings/table/said.ts')
  const { t } = await import('#words/en/settings.ts')
  const labelSmoothing: NumberEntry = {
    group: 'regularisation',
    kind: 'share',
    appliesWhen: ({ output }) => output === 'softmax',
    default: 0.05,
    // A number that no setting will have for long.
    inCodes: { number: 99, standard: 0 },
    needsNewNetwork: true,
    symbol: 'ε',
    ...wordsOfValue('label-smoothing' as 'dropout'),
    unit: t('label-smoothing.unit' as 'shift.unit'),
    label: t('label-smoothing.label' as 'l2.label'),
    flag: '--label-smoothing',
  }
  return { regularisation: { ...regularisation, labelSmoothing } }
})

const smoothing = (labelSmoothing: unknown, others: Partial<Settings> = {}) =>
  ({ ...defaultSettings, ...others, labelSmoothing }) as Settings

describe('A setting that has been added to the table', () => {
  test('has its default, in settings of an earlier Inkling too', () => {
    const early: Partial<Record<string, unknown>> = { ...defaultSettings }
    delete early.labelSmoothing
    expect(Object.entries(completeSettings(early as Partial<Settings>)).at(-1)).toEqual(['labelSmoothing', 0.05])
  })

  test('is checked', () => {
    expect(findProblems(smoothing(0.2))).toEqual([])
    expect(findProblems(smoothing(1))).toMatchObject([
      {
        setting: 'labelSmoothing',
        message: 'The label smoothing is 1.',
        remedy: 'Choose a number from 0 to below 1; 0.1 is a good start, 0 is none.',
      },
    ])
  })

  test('is in codes and files, and what was given out before means what it did', () => {
    expect(readSettingCode('inkling-1-7QB3-KQ')).toEqual(smoothing(0, { data: 'mnist' }))
    const settings = smoothing(0.25, { epochs: 7 })
    expect(readSettingCode(writeSettingCode(settings))).toEqual(settings)
    expect(readStartFile(writeSettingFile(settings))?.settings).toEqual(settings)
  })

  test('asks for a new network if the first weights follow from it', () => {
    expect(needsNewNetwork(smoothing(0), smoothing(0.1))).toBe(true)
    const sigmoid = { output: 'sigmoid', cost: 'mean-squared-error' } as const
    expect(needsNewNetwork(smoothing(0, sigmoid), smoothing(0.1, sigmoid))).toBe(false)
  })

  test('is in the form, where it has an effect', () => {
    const shown = (draft: Settings) =>
      render(SettingsGroups, { props: { draft, problems: [], disabled: false, onchange: () => {} } }).body
    expect(shown(defaultSettings)).toContain('Smooth labels ε')
    expect(shown(defaultSettings)).toMatch(/<input [^>]*aria-label="Smooth labels"[^>]* value="0.05"/)
    expect(shown({ ...defaultSettings, output: 'sigmoid' })).not.toContain('Smooth labels')
  })

  test('is an option of the command line', () => {
    const command = new Command()
    addSettingOptions(command)
    expect(command.helpInformation().replaceAll(/\s+/g, ' ')).toContain(
      '--label-smoothing <number> share of each label that goes to the other digits (default: 0.05)',
    )
    command.parse(['--label-smoothing', '0.3'], { from: 'user' })
    expect(toSettings(command.opts<SettingsOptions>())).toEqual(smoothing(0.3))
  })

  test('is told where runs are compared', () => {
    const runs = [0.1, 0.2].map((labelSmoothing, index) =>
      exampleRun({ number: index, id: String(index), settings: { labelSmoothing } as Partial<Settings> }),
    )
    const row = { title: 'Label smoothing ε (share)', values: ['0.1', '0.2'] }
    expect(differingSettings(gather(runs, new Set()))).toEqual([row])
    expect(commonSettings(runs.slice(1))).toContain('Label smoothing ε (share): 0.2')
  })
})
