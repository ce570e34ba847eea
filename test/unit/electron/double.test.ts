/** The double of Electron is smaller than the host, covers what the host uses of Electron, and no more. */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const find = (...patterns: string[]) => patterns.flatMap((pattern) => globSync(pattern, { cwd: project }))

const host = find('electron/**/*.ts')
/** What drives the host for its own specs. */
const specs = find('test/e2e/*.ts', 'test/package/*.ts', 'test/launch-app.ts')
const double = find('test/electron-double/**/*.ts')

/** Uses of Electron as `Interface.member` and `Interface: event`. */
let usedByHost: ReadonlySet<string>
let usedBySpecs: ReadonlySet<string>
let offered: ReadonlySet<string>

/** What is used where the host's code and its specs do not name Electron: */
const others = new Set([
  // Playwright asks it of an Electron that it starts.
  ...['App.isReady', 'CommandLine.appendSwitch', 'App: ready'],
  // The engine's links take ports as they are, whosever they are (`engine/link/port-link.ts`).
  ...['postMessage', 'start', 'close'].map((member) => `MessagePortMain.${member}`),
  ...['MessagePortMain: message', 'MessagePortMain: close'],
  // The double's own parts: the order of events, the parts of menus and the pages' colours.
  ...['App: quit', 'WebContents: will-navigate', 'NativeTheme: updated', 'MenuItem.type', 'MenuItem.submenu'],
  ...['WebContents.getURL', 'WebContents.mainFrame'],
])

/** What the host does where there is no double, on Windows and with the Dock of a Mac; and what the double never has happen. */
const elsewhere = new Set(['App.setJumpList', 'Dock.setMenu', 'UtilityProcess: error'])

beforeAll(() => {
  const program = ts.createProgram(
    [...host, ...specs, ...double].map((path) => resolve(project, path)),
    { ...readOptions(), noEmit: true, skipLibCheck: true },
  )
  const checker = program.getTypeChecker()
  const usesIn = (paths: readonly string[]) => new Set(paths.flatMap((path) => usesOf(fileOf(program, path), checker)))
  usedByHost = usesIn(host)
  usedBySpecs = usesIn(specs)
  offered = new Set(double.flatMap((path) => offersOf(fileOf(program, path), checker)))
}, 120_000)

describe('The double', () => {
  test('has less code than the host that it tests', () => {
    const lines = (paths: readonly string[]) =>
      paths.map((path) => countLines(readFileSync(resolve(project, path), 'utf8'))).reduce((a, b) => a + b)
    const ofDouble = lines([...double, 'test/electron-double/electron'])
    expect(ofDouble).toBeGreaterThan(1000)
    expect(ofDouble).toBeLessThan(lines(host))
  })

  test('has every module, member and event of Electron that the host and its specs use', () => {
    expect(usedByHost.size).toBeGreaterThan(90)
    const missing = [...usedByHost, ...usedBySpecs].filter((use) => !offered.has(use) && !elsewhere.has(use))
    expect(missing).toEqual([])
  })

  test('has none that nothing uses', () => {
    const used = (use: string) => usedByHost.has(use) || usedBySpecs.has(use) || others.has(use)
    expect([...offered].filter((use) => !used(use))).toEqual([])
  })

  test('knows the roles of menus that the host has, and no others', () => {
    const read = (path: string) => readFileSync(resolve(project, path), 'utf8')
    const [, list] = /^const roles = \[\n([^]*?)^\]/m.exec(read('test/electron-double/api/menu.ts'))!
    const known = [...list!.matchAll(/'(\w+)'/g)].map(([, role]) => role!)
    const used = host.flatMap((path) =>
      [...read(path).matchAll(/role: '(\w+)'/g)].map(([, role]) => role!.toLowerCase()),
    )
    expect(known.toSorted()).toEqual([...new Set(used)].toSorted())
  })
})

/** Lines with code on them. */
function countLines(text: string): number {
  const isCode = (line: string) => line.trim() !== '' && !/^\s*(\/\/|#)/.test(line)
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter(isCode).length
}

function readOptions(): ts.CompilerOptions {
  const path = resolve(project, 'tsconfig.test.json')
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object }
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, project).options
}

function fileOf(program: ts.Program, path: string): ts.SourceFile {
  return program.getSourceFile(resolve(project, path))!
}

/** Whether something is declared by Electron; the name of the interface or class that has it. */
function ownerOf(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.declarations?.[0]
  if (!declaration?.getSourceFile().fileName.endsWith('electron/electron.d.ts')) return undefined
  const { parent } = declaration
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent.name?.text : undefined
}

/** A window's members are told apart by where Electron's typings declare them, so both kinds of windows are one. */
const nameOf = (owner: string, member: string) => `${owner.replace('BaseWindow', 'BrowserWindow')}.${member}`

/** What does something. Plain data, events and options are left out: the compiler holds both sides to them. */
const actors = new Set([
  ...['App', 'BrowserWindow', 'BaseWindow', 'CommandLine', 'CrashReporter', 'Dialog', 'Display', 'Dock', 'IpcMain'],
  ...['Menu', 'MenuItem', 'MessagePortMain', 'NativeTheme', 'Notification', 'PowerSaveBlocker', 'Protocol', 'Screen'],
  ...['Session', 'Shell', 'UtilityProcess', 'WebContents', 'WebFrameMain'],
])
/** Every emitter has them. */
const ofEmitters = ['on', 'once', 'off', 'emit', 'addListener', 'removeListener', 'removeAllListeners']

function usesOf(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const uses: string[] = []
  const add = (symbol: ts.Symbol | undefined) => {
    const owner = ownerOf(symbol)
    if (symbol && owner && actors.has(owner)) uses.push(nameOf(owner, symbol.name))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name)
      if (!ofEmitters.includes(node.name.text)) add(symbol)
      else if (ts.isCallExpression(node.parent)) {
        const [event] = node.parent.arguments
        const owner = checker.getTypeAtLocation(node.expression).getSymbol()
        const isActor = owner !== undefined && actors.has(owner.name)
        if (isActor && event && ts.isStringLiteral(event)) uses.push(`${owner.name}: ${event.text}`)
      }
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent)
      add(type.getProperty((node.propertyName ?? node.name).getText()))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return uses
}

function offersOf(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const offers: string[] = []
  /** Of `theirs`, what `ours` has too. */
  const compare = (ours: ts.Type, theirs: ts.Type) => {
    for (const { name } of ours.getProperties()) {
      const symbol = theirs.getProperty(name)
      const owner = ownerOf(symbol)
      if (owner && actors.has(owner) && !ofEmitters.includes(name)) offers.push(nameOf(owner, name))
    }
  }
  const visit = (node: ts.Node): void => {
    // `true satisfies SameAs<Ours, Theirs>`, and `{ … } satisfies Partial<Theirs>`.
    if (ts.isSatisfiesExpression(node) && ts.isTypeReferenceNode(node.type)) {
      const [first, second] = node.type.typeArguments ?? []
      if (second) compare(checker.getTypeFromTypeNode(first!), checker.getTypeFromTypeNode(second))
      else if (first) compare(checker.getTypeAtLocation(node.expression), checker.getTypeFromTypeNode(first))
    }
    // Static members, which `typeof Electron.X` has.
    if (ts.isClassDeclaration(node) && node.name) {
      const statics = node.members.filter(
        (member) => ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Static,
      )
      for (const member of statics) offers.push(`${node.name.text}.${member.name!.getText()}`)
    }
    // `super('Interface', events)`
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.SuperKeyword &&
      node.arguments.length === 2
    ) {
      const [name, events] = node.arguments as unknown as [ts.StringLiteral, ts.Expression]
      const text = ts.isIdentifier(events) ? /^const events = \[[^]*?^\]/m.exec(file.text)![0] : events.getText()
      const owner = `${name.text[0]!.toUpperCase()}${name.text.slice(1)}`
      for (const [, event] of text.matchAll(/'([\w-]+)'/g)) offers.push(`${owner}: ${event!}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return offers
}
