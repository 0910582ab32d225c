/** Documents in one request to the server. */
const batchSize = 500;

/** @param size items of one batch; default 500 */
export async function* batchesOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size = batchSize,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
