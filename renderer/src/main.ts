/** The page begins: it settles its language, and then loads what says something in it. */
import '@fontsource-variable/inter'
import './tokens.css'
import './base.css'
import { settlePage } from '#page/language/settle.ts'

void begin()

async function begin(): Promise<void> {
  // English is there at once.
  const settling = settlePage()
  if (settling) await settling
  const { show } = await import('#page/app/show.ts')
  show()
}
