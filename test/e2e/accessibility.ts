/** What a page must be for everyone: axe's rules, in both themes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { WorldName } from '#test/worlds.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/**
 * What axe finds serious, each with the elements. In the dark theme only rules about colours are looked at: everything else is the same page as in
 * the light one.
 */
export async function findSerious(page: Page, world: WorldName, theme: Theme): Promise<string[]> {
  // Electron lets nobody open further pages, as axe would otherwise.
  const axe = new AxeBuilder({ page }).setLegacyMode(world !== 'server')
  const { violations } = await (
    theme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe
  ).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
