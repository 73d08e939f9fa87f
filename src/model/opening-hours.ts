/** schema.org DayOfWeek, without its address. */
export type DayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/**
 * schema.org OpeningHoursSpecification. Times are local in Europe/Amsterdam, `HH:MM`. Without `opens` and `closes` the
 * days named are closed. With a period (`validFrom`, `validThrough`, both inclusive, `YYYY-MM-DD`) it goes before
 * the ordinary hours: the shorter the period, the stronger.
 */
export interface OpeningHours {
  readonly dayOfWeek: readonly DayOfWeek[];
  readonly opens?: string;
  readonly closes?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** A day on which the municipality is closed, such as a public holiday. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}
