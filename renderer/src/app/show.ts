/** Puts the app into the page. Loaded once the language is settled. */
import { mount } from 'svelte'
import App from './App.svelte'

export function show(): void {
  const target = document.getElementById('app')
  if (!target) throw new Error('index.html has no element with the id "app"')
  mount(App, { target })
}
