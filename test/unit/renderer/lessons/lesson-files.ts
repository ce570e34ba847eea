/** The lesson files that come with Inkling, as text: in English, and in other languages. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languageOfFile } from '#page/lessons/format/file-language.ts'
import { projectFolder } from '#test/worlds.ts'

const all: readonly (readonly [name: string, text: string])[] = globSync(
  join(projectFolder, 'renderer/src/lessons/files/*.lesson.md'),
).map((path) => [basename(path), readFileSync(path, 'utf8')] as const)

const isEnglish = ([name]: readonly [name: string, text: string]) => languageOfFile(name) === 'en'
export const lessonFiles = all.filter(isEnglish)
export const translatedLessonFiles = all.filter((file) => !isEnglish(file))

/** A lesson with one card of each kind, and nothing wrong. */
export const smallLesson = `---
id: small
title: A small lesson
summary: One card of each kind.
minutes: 3
experiment: nudge
network: own
---

## A part

{% predict id="way" plot="line" kind="choice" %}
You raise $w = \\live{weight}$. The cost will
- fall {% #fall %}
- rise {% #rise %}
{% /predict %}

{% do id="move" plot="trail" until="raised" %}
Move it.
{% /do %}

{% see id="curve" plot="curve" of="way" %}
You said {% said of="way" /%}. {% when fact=$nudge.way is="fall" %}It **fell**.{% /when %}
{% /see %}

{% explain id="slope" plot="curve" %}
$$\\frac{\\partial C}{\\partial w} = \\term{slope}{\\live{slope}}$$
{% /explain %}

{% check id="two" plot="curve" kind="number" answer=$nudge.two-point within="4%" %}
How steep is it?
{% wrong value=$nudge.minus-two-point %}
The other sign.
{% /wrong %}
{% hint %}
Two points.
{% /hint %}
{% /check %}
`
