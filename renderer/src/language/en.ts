/** All that is said in English, by part: to count what another language lacks. The page itself has each part with what says it. */
export default import.meta.glob<string>(['../../../resources/messages/en/*.ftl', '!**/cli-settings.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
