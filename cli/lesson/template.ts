/** What `inkling lesson new` writes: a lesson that has nothing wrong, with one card of each kind, to be rewritten. */

/** `id`: of the lesson, as it stands in its address. */
export function writeTemplate(id: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  return `---
id: ${id}
title: ${title}
summary: Move one weight, and see what it does to the cost.
minutes: 3
experiment: nudge
network: trained
---

## One weight

{% predict id="guess" plot="line" kind="choice" %}
The bright line is one weight of your network: $w = \\live{weight}$. You raise it a little. The cost will

- fall {% #fall %}
- rise {% #rise %}
- stay as it is {% #stay %}

{% teacher %}
Count hands before anybody locks a prediction. Only present mode shows this.
{% /teacher %}
{% /predict %}

{% do id="move" plot="trail" until="raised" %}
Move the weight with the slider, a few steps up and down.
{% /do %}

{% see id="curve" plot="curve" of="guess" %}
You said: {% said of="guess" /%}.
{% when fact=$nudge.way is="fall" %}In truth the cost **fell**.{% /when %}
{% when fact=$nudge.way is="rise" %}In truth the cost **rose**.{% /when %}
{% when fact=$nudge.way is="same" %}In truth the cost stayed as it was.{% /when %}
{% /see %}

{% explain id="slope" plot="curve" %}
How fast the cost changes with the weight is the {% term name="slope" %}slope{% /term %}:

$$\\frac{\\partial C}{\\partial w} = \\term{slope}{\\live{slope}}$$
{% /explain %}

{% check id="way" plot="curve" kind="choice" answer="against" %}
Which way does gradient descent move the weight?

- Against the slope {% #against %}
- With the slope {% #with %}
{% wrong value="with" %}
With the slope the cost rises. Look at the line that touches the curve: where it goes down is the way.
{% /wrong %}
{% hint %}
The cost is to fall.
{% /hint %}
{% /check %}
`
}
