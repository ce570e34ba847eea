import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as playwrightChromium } from '@playwright/test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findChromium, provideChromium, requireChromium } from '#scripts/chromium.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-chromium-'))
  vi.stubEnv('CHROMIUM_PATH', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function program(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

describe('the Chromium of the end-to-end tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    const path = program('my-chromium', 'exit 0')
    vi.stubEnv('CHROMIUM_PATH', path)
    expect(findChromium()).toBe(path)
  })

  it('is never another one when CHROMIUM_PATH names no file', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'))
    expect(() => findChromium()).toThrow(/CHROMIUM_PATH is .*missing, and there is no such file/)
  })

  describe('without a download by Playwright', () => {
    beforeEach((test) => {
      test.skip(process.platform !== 'linux', 'other systems keep their browsers in fixed places')
      vi.spyOn(playwrightChromium, 'executablePath').mockReturnValue(join(folder, 'never-downloaded'))
      vi.stubEnv('PATH', folder)
    })

    it('is one on the PATH that answers', () => {
      program('chromium', 'exit 1')
      const chrome = program('google-chrome', 'exit 0')
      expect(findChromium()).toBe(chrome)
    })

    it('is asked for in a sentence when there is none', () => {
      expect(findChromium()).toBeUndefined()
      expect(() => requireChromium()).toThrow(/Install Chromium, Chrome or Edge.*CHROMIUM_PATH/)
    })

    it('is installed by apt where that needs no password', async (test) => {
      const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
      const can = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /debian|ubuntu/.test(release)
      test.skip(!can, 'only root on Debian or Ubuntu installs packages')
      const log = join(folder, 'log')
      const chromium = join(folder, 'chromium')
      program(
        'apt-get',
        `echo "$DEBIAN_FRONTEND $*" >> ${log}
         if [ "$1" = install ]; then echo '#!/bin/sh' > ${chromium}; /bin/chmod +x ${chromium}; fi`,
      )
      expect(await provideChromium()).toBe(chromium)
      expect(readFileSync(log, 'utf8')).toBe(
        'noninteractive update --quiet\nnoninteractive install --yes --quiet --no-install-recommends chromium\n',
      )
    })
  })
})
