/** Before any unit test: the packed digits, the compiled kernels and the page that networks are saved in are made where they are missing, once for all of them. */
import { rmSync } from 'node:fs'
import { buildKernels } from '#scripts/build-kernels.ts'
import { buildNetworkPage } from '#scripts/build-network-page.ts'
import { packData } from '#scripts/pack-data.ts'
import type { TestProject } from 'vitest/node'

/** Returns what is done after the last one: programs that tests have started may have left something in the home that they were given. */
export default async function setUp({ config }: TestProject): Promise<() => void> {
  await Promise.all([packData(), buildKernels(), buildNetworkPage()])
  return () => rmSync(config.env.HOME!, { recursive: true, force: true })
}
