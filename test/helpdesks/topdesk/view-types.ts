type Words = 'en' | 'nl' | 'de'

export interface Entry {
  readonly id: string
  readonly name: string
  readonly when: string
  readonly html: string
  readonly invisible: boolean
  readonly mail: boolean
  readonly customer: boolean
}

export interface CardModel {
  readonly key: string
  readonly id: string
  readonly unid: string
  readonly words: Words
  /** The hooks of "Support custom colours" are in the page. */
  readonly accessible: boolean
  /** Planning and processing are folded too. */
  readonly collapsed: boolean
  readonly title: string
  readonly kind: string
  readonly caller: string
  readonly branch: string
  readonly email: string
  readonly phone: string
  readonly category: string
  readonly callType: string
  readonly impact: string
  readonly urgency: string
  readonly priority: string
  readonly duration: string
  readonly target: { readonly date: string; readonly time: string } | null
  readonly held: { readonly date: string; readonly time: string } | null
  readonly onHold: boolean
  readonly group: string
  readonly operator: string
  readonly supplier: string
  readonly status: string
  readonly completed: boolean
  readonly closed: boolean
  readonly partOf: string | null
  readonly colleague: string | null
  readonly requests: readonly Entry[]
  readonly trail: readonly Entry[]
}

export interface RowModel {
  readonly key: string
  readonly unid: string
  readonly title: string
  readonly caller: string
  readonly status: string
  readonly priority: string
  readonly operator: string
  readonly target: string
  readonly style: 'overduealarm' | 'overduealert' | 'normal'
}

export interface ShellModel {
  readonly running: boolean
  readonly words: Words
  readonly accessible: boolean
  readonly cards: readonly {
    readonly key: string
    readonly unid: string
    readonly title: string
    readonly caller: string
    readonly branch: string
    readonly onHold: boolean
  }[]
}
