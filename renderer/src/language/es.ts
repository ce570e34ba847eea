/** All that is said in Spanish, by part: one piece of the page's code, loaded where it is the language. */
export default import.meta.glob<string>(['../../../resources/messages/es/*.ftl', '!**/cli-settings.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
