/** Columns: one value for each place, held as numbers. Filters, facets and sorting read them without any document. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array | Int8Array;

/** The same numbers with room for `length`; the room at least grows by half, so that adding stays cheap. */
export function widened<Values extends Numbers>(values: Values, length: number): Values {
  if (length <= values.length) return values;
  const wider = new (values.constructor as new (length: number) => Values)(
    Math.max(length, Math.ceil(values.length * 1.5)),
  );
  wider.set(values as never);
  return wider;
}

/** A column of values of which many are equal: each place holds the number of its value. */
export class Column<Value> {
  codes: Uint32Array = new Uint32Array(8);
  values: Value[] = [];
  readonly #codeOf = new Map<string, number>();

  set(place: number, value: Value): void {
    this.codes = widened(this.codes, place + 1);
    this.codes[place] = this.#codeFor(value);
  }

  get(place: number): Value {
    return this.values[this.codes[place]!]!;
  }

  #codeFor(value: Value): number {
    // JSON of anything but a string begins otherwise.
    const identity = typeof value === 'string' ? `"${value}` : JSON.stringify(value);
    const known = this.#codeOf.get(identity);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.#codeOf.set(identity, code);
    return code;
  }

  /** Takes the place of everything held. */
  load(values: Value[], codes: Uint32Array): void {
    this.values = [];
    this.#codeOf.clear();
    for (const value of values) this.#codeFor(value);
    this.codes = codes;
  }
}

/** A column of numbers; NaN where there is none. */
export class NumberColumn {
  numbers: Float64Array = new Float64Array(8);

  set(place: number, value: number | null): void {
    this.numbers = widened(this.numbers, place + 1);
    this.numbers[place] = value ?? NaN;
  }

  get(place: number): number {
    return this.numbers[place]!;
  }

  load(numbers: Float64Array): void {
    this.numbers = numbers;
  }
}
