/**
 * Opening the person's browser.
 */

/** Whether there is a screen that a window could appear on: everywhere but on Linux without a desktop. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** Opens `url` in the default browser where there is a person before a screen. A browser that does not open is no failure: the address is printed. */
export async function openBrowser(url: string): Promise<void> {
  if (process.env.CI || !hasDisplay(process.platform, process.env)) return
  try {
    const { default: open } = await import('open')
    await open(url)
  } catch {
    // The printed address is there.
  }
}
