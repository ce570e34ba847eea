/**
 * What `electron` is in a utility process. Electron has `net` and a few more there; the double has none of them.
 */
import { guardObject } from '#test/electron-double/guard.ts'

const electron = guardObject('electron', {})

export { electron as default, electron as 'module.exports' }
