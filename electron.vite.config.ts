import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import pxToRem from 'postcss-pxtorem'
import { normalizePath } from 'vite'
import { recordBundle } from '#scripts/bundle-record.ts'
import { preloadApp } from '#scripts/first-chunk-plugin.ts'
import { lessonFiles } from '#scripts/lesson-plugin.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Modules that nothing but the command line loads: its own, its texts, its package for options, and the reader of lesson files. */
const ofCommandLine = [
  'cli/',
  'words/en/cli-',
  'words/en/command-line',
  'node_modules/commander/',
  'renderer/src/lessons/',
]
const isOfCommandLine = (id: string): boolean =>
  ofCommandLine.some((path) => normalizePath(id).startsWith(normalizePath(at('.')).replace(/\/?$/, `/${path}`)))

// One Node-side build emits every host as siblings, so that each runs the same built engine.
export default defineConfig({
  main: {
    plugins: [recordBundle(at('out/bundles/main.json'))],
    // Its build for Node makes a `require` of its own, which electron-vite then makes once more; nothing of it is needed.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          utility: at('electron/utility.ts'),
          cli: at('cli/start.ts'),
          'pool-worker': at('engine/fast/worker.ts'),
        },
        output: {
          // What only the command line loads is kept apart, because the packaged app leaves it out.
          chunkFileNames: ({ facadeModuleId, moduleIds }) =>
            [facadeModuleId ?? '', ...moduleIds].some(isOfCommandLine)
              ? 'cli/[name]-[hash].js'
              : 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    plugins: [recordBundle(at('out/bundles/preload.json'))],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [
      svelte(),
      lessonFiles(),
      preloadApp('/renderer/src/main.ts', '/renderer/src/app/show.ts'),
      recordBundle(at('out/bundles/renderer.json')),
    ],
    // Lengths are written in pixels and grow with the window, as `html` in `base.css` has it. Hairlines stay.
    css: { postcss: { plugins: [pxToRem({ rootValue: 16, propList: ['*'], minPixelValue: 2, unitPrecision: 5 })] } },
    build: {
      outDir: at('out/renderer'),
      // With maps beside it, so that developer tools show the sources all the same.
      minify: true,
      sourcemap: true,
      // Fonts are files of their own, however small: the page may load no others.
      assetsInlineLimit: (path: string) => (path.endsWith('.woff2') ? false : undefined),
      // How long each plugin takes is of no interest to whoever builds.
      rolldownOptions: { input: { index: at('renderer/index.html') }, checks: { bundlerTimings: false } },
    },
  },
})
