/** Files and folders of the disk, dropped on the page as a person drops them: only the browser itself can make a drop with folders. */
import type { Page } from '@playwright/test'

export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    })
  await browser.detach()
}
