#!/usr/bin/env node
/**
 * What the built command begins with: it has Node keep the compiled code of all that follows, so that only the first start after a build
 * compiles anything. The code is kept beside the program, which a build empties; where that may not be written, it is simply not kept.
 */
import module from 'node:module'
import { join } from 'node:path'

// Node 20 has no such cache.
module.enableCompileCache?.(join(import.meta.dirname, 'cli', 'compiled'))
await import('./main.ts')
