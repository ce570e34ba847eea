/** What sets formulas: large, so that it is loaded with the first formula. */
import 'katex/dist/katex.min.css'

export { render } from 'katex'
