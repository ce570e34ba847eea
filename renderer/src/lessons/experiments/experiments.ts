/** The experiments there are: how each begins on a bench, and what shows it. */
import type { Component } from 'svelte'
import type { ExperimentName } from '#page/lessons/format/vocabulary.ts'
import { Argmax } from './argmax.svelte.ts'
import ArgmaxStage from './ArgmaxStage.svelte'
import { Chain } from './chain.svelte.ts'
import ChainStage from './ChainStage.svelte'
import { GradientDescent } from './descent.svelte.ts'
import DescentStage from './DescentStage.svelte'
import { Costs } from './costs.svelte.ts'
import CostsStage from './CostsStage.svelte'
import { Forward } from './forward.svelte.ts'
import ForwardStage from './ForwardStage.svelte'
import type { Experiment, Place, StageProps } from './experiment.ts'
import { Activations } from './activations.svelte.ts'
import ActivationsStage from './ActivationsStage.svelte'
import { Landscape } from './landscape.svelte.ts'
import LandscapeStage from './LandscapeStage.svelte'
import { DataGrowth } from './data-growth.svelte.ts'
import DataGrowthStage from './DataGrowthStage.svelte'
import { Layers } from './layers.svelte.ts'
import LayersStage from './LayersStage.svelte'
import { Code } from './code.svelte.ts'
import CodeStage from './CodeStage.svelte'
import { Neuron } from './neuron.svelte.ts'
import NeuronStage from './NeuronStage.svelte'
import { Newborns } from './newborns.svelte.ts'
import NewbornsStage from './NewbornsStage.svelte'
import { Notation } from './notation.svelte.ts'
import NotationStage from './NotationStage.svelte'
import { Nudge } from './nudge.svelte.ts'
import NudgeStage from './NudgeStage.svelte'
import { Rates } from './rates.svelte.ts'
import RatesStage from './RatesStage.svelte'
import { Weights } from './weights.svelte.ts'
import WeightsStage from './WeightsStage.svelte'
import { Workshop } from './workshop.svelte.ts'
import WorkshopStage from './WorkshopStage.svelte'

type Kind = { readonly begin: (place: Place) => Experiment; readonly Stage: Component<StageProps<Experiment>> }

const kinds: { readonly [Name in ExperimentName]: Kind } = {
  nudge: kind((place) => new Nudge(place), NudgeStage),
  newborns: kind((place) => new Newborns(place), NewbornsStage),
  neuron: kind((place) => new Neuron(place), NeuronStage),
  rates: kind((place) => new Rates(place), RatesStage),
  activations: kind((place) => new Activations(place), ActivationsStage),
  notation: kind((place) => new Notation(place), NotationStage),
  weights: kind((place) => new Weights(place), WeightsStage),
  chain: kind((place) => new Chain(place), ChainStage),
  descent: kind((place) => new GradientDescent(place), DescentStage),
  landscape: kind((place) => new Landscape(place), LandscapeStage),
  data: kind((place) => new DataGrowth(place), DataGrowthStage),
  features: kind((place) => new Workshop(place), WorkshopStage),
  layers: kind((place) => new Layers(place), LayersStage),
  code: kind((place) => new Code(place), CodeStage),
  costs: kind((place) => new Costs(place), CostsStage),
  forward: kind((place) => new Forward(place), ForwardStage),
  argmax: kind((place) => new Argmax(place), ArgmaxStage),
}

/** The stage of an experiment is given that experiment. */
function kind<Own extends Experiment>(begin: (place: Place) => Own, Stage: Component<StageProps<Own>>): Kind {
  return { begin, Stage: Stage as Component<StageProps<Experiment>> }
}

export function experimentOf(name: string): Kind {
  return kinds[name as ExperimentName]
}
