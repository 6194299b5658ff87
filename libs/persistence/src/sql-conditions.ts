/** Collects conditions and their parameters; every value travels as a parameter, never as text. */
export class Conditions {
  private readonly texts: string[] = [];
  readonly parameters: unknown[] = [];

  /** The placeholder of a new parameter: `$1`, `$2`, … */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** Adds a condition built around a placeholder, unless the value is absent (missing = no filter). */
  when<V>(value: V | undefined, condition: (placeholder: string, value: V) => string): this {
    if (value !== undefined) this.texts.push(condition(this.parameter(value), value));
    return this;
  }

  add(condition: string): this {
    this.texts.push(condition);
    return this;
  }

  /** All conditions, joined with `and`; `true` when there is none. */
  toSql(): string {
    return this.texts.length === 0 ? 'true' : this.texts.join(' and ');
  }
}

/** A search word as a LIKE pattern: its own wildcards mean themselves. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`).replaceAll('\u0000', '')}%`;
}
