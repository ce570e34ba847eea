import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The page's rune classes are tested in Node, with the client's runtime.
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['test/unit/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
