/** A text with `{name}` places, or one with plural forms chosen by the parameter `n`. */
export type Text = string | { readonly one?: string; readonly other: string; readonly zero?: string }

/** One language's texts for one surface. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Text>>
