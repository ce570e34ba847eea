/** What `inkling lesson new` writes: a lesson that has nothing wrong, with one card of each kind, to be rewritten. */
import { t } from '#words/en/cli-lessons.ts'

/** `id`: of the lesson, as it stands in its address. In the language of the command line. */
export function writeTemplate(id: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  return `---
id: ${id}
title: ${title}
summary: ${t('new-summary')}
minutes: 3
experiment: nudge
network: trained
---

## ${t('new-heading')}

{% predict id="guess" plot="line" kind="choice" %}
${t('new-question', { weight: '$w = \\live{weight}$' })}

- ${t('new-answer-fall')} {% #fall %}
- ${t('new-answer-rise')} {% #rise %}
- ${t('new-answer-same')} {% #stay %}

{% teacher %}
${t('new-teacher')}
{% /teacher %}
{% /predict %}

{% do id="move" plot="trail" until="raised" %}
${t('new-do')}
{% /do %}

{% see id="curve" plot="curve" of="guess" %}
${t('new-said', { said: '{% said of="guess" /%}' })}
{% when fact=$nudge.way is="fall" %}${t('new-truth-fall')}{% /when %}
{% when fact=$nudge.way is="rise" %}${t('new-truth-rise')}{% /when %}
{% when fact=$nudge.way is="same" %}${t('new-truth-same')}{% /when %}
{% /see %}

{% explain id="slope" plot="curve" %}
${t('new-explain', { term: '{% term name="slope" %}', end: '{% /term %}' })}

$$\\frac{\\partial C}{\\partial w} = \\term{slope}{\\live{slope}}$$
{% /explain %}

{% check id="way" plot="curve" kind="choice" answer="against" %}
${t('new-check')}

- ${t('new-way-against')} {% #against %}
- ${t('new-way-with')} {% #with %}
{% wrong value="with" %}
${t('new-wrong')}
{% /wrong %}
{% hint %}
${t('new-hint')}
{% /hint %}
{% /check %}
`
}
