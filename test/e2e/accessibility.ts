/** What a page must be for everyone: axe's rules, in both themes. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds serious in the page as it stands, each with its theme and elements. In the dark theme only rules about colours are looked at:
 * everything else is the same page as in the light one.
 */
export async function findSerious(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    // Otherwise axe puts its findings together in a page of its own, for each look: the page here has no frames, and Electron opens no further ones.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations } = await axe.analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
  }
  return found
}

/** Words whose contrast is below 7 : 1, as they must not be from the last row of a room, each with its theme. */
export async function findPale(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules(['color-contrast-enhanced'])
    const { violations } = await axe.analyze()
    found.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${theme}: ${html}`)))
  }
  return found
}
