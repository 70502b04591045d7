import type { Shape } from './shape.ts';
import type { Parameters, Store } from './store.ts';

/** One question to the message store: the statement for a store of this shape, and what its rows say. */
export interface Detector<Row, Facts> {
  statement(shape: Shape): string;
  facts(rows: readonly Row[]): Facts;
}

/** Declares a detector, so that its rows and facts need no second mention. */
export const detector = <Row, Facts>(it: Detector<Row, Facts>): Detector<Row, Facts> => it;

/** Asks one detector. Throws what SQLite throws. */
export const detect = <Row, Facts>(it: Detector<Row, Facts>, store: Store, shape: Shape, window: Parameters): Facts =>
  it.facts(store.rows<Row>(it.statement(shape), window));
