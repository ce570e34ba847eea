// Lint: which folder may import what (the table of docs/architecture.md), a few bans with a reason each, and recommended rules that use types.
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import boundaries from 'eslint-plugin-boundaries'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import typescript from 'typescript-eslint'

const anyPackageButElectron = ['!(electron|node:*)', '@*/*']

/**
 * One row a place in the tree: which files it is (a file belongs to the first row that fits it) and what those may import: files of
 * the rows named in `may`, npm packages, and Node's own modules where `node` is true. Importing electron anywhere but in Electron
 * would start a download.
 */
const places = [
  // Texts in the person's language: everything that says something has them.
  { name: 'words', files: 'words/**', may: ['words'], packages: ['@fluent/bundle', '@fluent/langneg'] },
  // What a request must be is declared beside its type.
  { name: 'contract', files: 'engine/contract/**', may: ['words', 'contract'], packages: ['valibot'] },
  { name: 'settings', files: 'engine/settings/**', may: ['words', 'settings', 'contract'], packages: ['dequal'] },
  { name: 'link', files: 'engine/link/**', may: ['words', 'link', 'contract'] },
  { name: 'drawing', files: 'engine/drawing/**', may: ['words', 'drawing', 'contract'] },
  { name: 'images', files: 'engine/images/**', may: ['words', 'images', 'drawing', 'contract'] },
  // What the page asks of whoever shows it.
  { name: 'host', files: 'renderer/host/**', may: ['words', 'host', 'contract'] },
  { name: 'kernels', files: 'engine/kernels/**', may: ['kernels'] },
  // The one format that engine, command line and page all read.
  { name: 'idx', files: 'engine/data/idx.ts', may: ['words', 'contract'] },
  // Files of digits as people have them, which command line and page both read.
  {
    name: 'reading',
    files: 'engine/data/read/**',
    may: ['words', 'reading', 'archives', 'idx', 'images', 'drawing', 'contract'],
  },
  { name: 'archives', files: 'engine/archives/**', may: ['words', 'archives', 'contract'] },
  // Every program that writes a file for the person writes it this way.
  { name: 'atomic-write', files: 'engine/basics/atomic-write.ts', may: [], node: true },
  // What to begin with, as a file: the page reads and writes it, too. It needs no Node.
  {
    name: 'start file',
    files: 'engine/formats/setting-file.ts',
    may: ['words', 'formats', 'engine', 'contract', 'settings'],
  },
  {
    name: 'formats',
    files: 'engine/formats/**',
    may: ['words', 'formats', 'start file', 'engine', 'archives', 'contract', 'settings', 'link'],
    packages: ['@bufbuild/protobuf', '@bufbuild/protobuf/*', 'onnx-buf', 'fflate'],
    node: true,
  },
  {
    name: 'engine',
    files: 'engine/**',
    may: [
      'words',
      'engine',
      'formats',
      'start file',
      'contract',
      'settings',
      'link',
      'drawing',
      'kernels',
      'idx',
      'atomic-write',
    ],
    node: true,
  },
  // Lesson files are read by the build, the command line, and the page that previews one.
  {
    name: 'lesson format',
    files: 'renderer/src/lessons/format/**',
    may: ['words', 'lesson format', 'contract'],
    packages: ['@markdoc/markdoc', 'yaml'],
  },
  // Files of answers are read by the command line and the page.
  {
    name: 'lesson answers',
    files: ['renderer/src/lessons/answers/**', 'renderer/src/lessons/experiments/sketched.ts'],
    may: ['words', 'lesson answers', 'lesson format', 'archives', 'contract'],
    packages: ['valibot'],
  },
  { name: 'preload', files: 'electron/preload.ts', may: ['words', 'host', 'contract'], packages: ['electron'] },
  {
    name: 'utility',
    files: 'electron/utility.ts',
    may: ['words', 'electron', 'engine', 'contract', 'settings', 'link', 'drawing', 'package.json'],
    packages: ['electron', 'valibot'],
    node: true,
  },
  {
    name: 'electron',
    files: 'electron/**',
    may: ['words', 'electron', 'host', 'contract', 'settings', 'link', 'atomic-write', 'package.json'],
    packages: ['electron', 'electron-log', 'valibot'],
    node: true,
  },
  {
    name: 'cli',
    files: 'cli/**',
    may: [
      'words',
      'cli',
      'lesson format',
      'lesson answers',
      'host',
      'engine',
      'formats',
      'start file',
      'idx',
      'reading',
      'atomic-write',
      'contract',
      'settings',
      'link',
      'drawing',
      'images',
      'package.json',
    ],
    packages: anyPackageButElectron,
    node: true,
  },
  {
    // The page that a network is saved in computes as the engine does, without Node: its TypeScript project is the page's.
    name: 'network page',
    files: 'renderer/network-page/**',
    may: ['words', 'network page', 'renderer', 'engine', 'drawing', 'contract'],
  },
  {
    name: 'renderer',
    files: 'renderer/**',
    may: [
      'words',
      'renderer',
      'start file',
      'lesson format',
      'lesson answers',
      'host',
      'contract',
      'settings',
      'link',
      'drawing',
      'images',
      'idx',
      'reading',
      'archives',
      'package.json',
    ],
    packages: anyPackageButElectron,
  },
  { name: 'package.json', files: 'package.json', may: [] },
  // An app of the contract suite: it runs in Electron, or under the double.
  { name: 'contract app', files: 'test/contract/app/**', may: [], packages: ['electron'], node: true },
  { name: 'test', files: 'test/**', may: ['*'], packages: anyPackageButElectron, node: true },
  {
    name: 'tools',
    files: ['scripts/**', '*.config.{js,ts}'],
    may: ['*'],
    packages: anyPackageButElectron,
    node: true,
  },
]

const policies = [
  ...places.map(({ name, may, packages, node }) => ({
    from: { file: { categories: name } },
    allow: {
      to: [
        { module: { origin: 'local' }, file: { categories: { anyOf: may } } },
        ...(packages ? [{ module: { origin: 'external', source: packages } }] : []),
        // Node's newer modules (`node:sqlite`, `node:test`) pass as packages, so the prefix counts too.
        ...(node ? [{ module: { origin: 'core' } }, { module: { source: 'node:*' } }] : []),
      ],
    },
  })),
  {
    // Types alone start no download.
    from: { file: { categories: 'test' } },
    allow: { to: { module: { source: 'electron' } }, dependency: { kind: 'type' } },
  },
]

/** A path put together at run time would slip past the table. */
const computedImport = {
  selector: 'ImportExpression[source.type!="Literal"]',
  message: 'Import a literal path, so that the table of allowed imports can be checked.',
}
/** Of two ways to write a path there is one: a file of the same folder is `./…`, any other begins with `#`, wherever the importing file stands. */
const parentImport = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression, TSImportType) > Literal[value=/^([.]{2}|[.].+[\\x2f])[\\x2f]?/]',
  message: 'Name a file of another folder by its place in the tree, such as #engine/contract/errors.ts.',
}
const rawIpc = {
  selector: 'Identifier[name=/^ipc(Main|Renderer)$/]',
  message: 'Use the typed wrapper: ipcMain belongs to electron/basics/ipc.ts, ipcRenderer to electron/preload.ts.',
}

export default defineConfig(
  { ignores: ['out/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A method may be async only because its type is.
      '@typescript-eslint/require-await': 'off',
      // Objects here are closures over what they need, not classes: their methods may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Strict TypeScript lets `any` in at few places; where a module is missing these would only repeat it at every use.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser }, globals: globals.browser },
    rules: {
      // svelte-check knows the names that exist.
      'no-undef': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked], languageOptions: { globals: globals.node } },

  {
    plugins: { boundaries },
    settings: {
      'boundaries/files': places.map(({ name, files }) => ({ category: name, pattern: files })),
      'boundaries/files-single-match': true,
      'boundaries/root-path': import.meta.dirname,
      // Reads the `imports` of package.json, where `#engine/…` and the others are.
      'import/resolver': { typescript: {} },
      'boundaries/legacy-templates': false,
      'boundaries/additional-dependency-nodes': [{ selector: 'TSImportType > Literal', kind: 'type', name: 'import' }],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, checkInternals: true, policies },
      ],
    },
  },
  {
    // The kernels are compiled by another compiler, and the app of the contract suite is one that anybody could have written.
    ignores: ['engine/kernels/**', 'test/contract/app/**'],
    rules: { 'no-restricted-syntax': ['error', parentImport] },
  },
  {
    files: ['engine/**', 'electron/**', 'cli/**', 'renderer/**'],
    ignores: ['engine/kernels/**'],
    rules: { 'no-restricted-syntax': ['error', parentImport, computedImport] },
  },
  {
    files: ['electron/**'],
    ignores: ['electron/basics/ipc.ts', 'electron/preload.ts'],
    rules: { 'no-restricted-syntax': ['error', parentImport, computedImport, rawIpc] },
  },
  {
    // The same seed gives the same bits: chance comes from the seeded generator only, and no date gets into a result.
    files: ['engine/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take random numbers from the seeded generator.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'crypto', message: 'Take random numbers from the seeded generator.' },
        { name: 'Date', message: 'Results must not depend on the clock; measure durations with performance.now().' },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: 'node:crypto',
          allowImportNames: ['createHash', 'hash'],
          message: 'Take random numbers from the seeded generator.',
        },
      ],
    },
  },
  {
    // A store says when things were, and gives them names that no other store has; neither gets into a result.
    files: ['engine/runs/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    // AssemblyScript: what TypeScript takes for one type, such as i32 and usize, are several, and literals are rounded to 32 bits.
    files: ['engine/kernels/**'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-loss-of-precision': 'off',
      // Its compiler knows no imports of types alone.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  prettier,
)
