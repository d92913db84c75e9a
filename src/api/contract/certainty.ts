/** How sure the model is of a rule: stated by its source, inferred from it, or undecided there. */
export type Certainty = 'documented' | 'derived' | 'uncertain';

/** A public page that a rule comes from. */
export interface Source {
  title: string;
  address: string;
}
