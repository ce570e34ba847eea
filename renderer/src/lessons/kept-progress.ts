/** The person's progress, kept in the page's store. */
import { Progress } from './progress.svelte.ts'

export const progress = new Progress(localStorage)
