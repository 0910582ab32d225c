import { Type, type Static } from 'typebox';
import { strictObject } from '../wire.ts';
import type { TableShape } from './rows.ts';

/** Longest reference that `ext:<reference>` in an address has room for. */
const reference_characters = 190;
/** Longest title, as in the forms. */
const title_characters = 200;
/** Longest text: the longest posted needs seen have a sixth of it. */
const text_characters = 20_000;

/** A listing from outside: only the title is required. */
export const ListingRow = strictObject({
  /** `_id`: the outside source's own name of the row. */
  reference: Type.Optional(Type.String({ maxLength: reference_characters })),
  title: Type.String({ minLength: 1, maxLength: title_characters }),
  text: Type.Optional(Type.String({ maxLength: text_characters })),
});
export type ListingRow = Static<typeof ListingRow>;

export const listingTable: TableShape<typeof ListingRow> = {
  schema: ListingRow,
  columns: {
    reference: ['_id', 'external reference', 'number', '编号', '序号', '外部编号', '成果编号', '需求编号'],
    title: ['name', '标题', '名称', '题目', '成果名称', '需求名称', '项目名称', '成果标题', '需求标题'],
    text: [
      'summary',
      'problem',
      'description',
      'abstract',
      '正文',
      '内容',
      '简介',
      '摘要',
      '描述',
      '说明',
      '成果简介',
      '成果内容',
      '需求描述',
      '需求内容',
      '技术需求',
    ],
  },
  required: ['title'],
};

/** What an import did, in rows. */
export interface ImportSummary {
  /** Rows read. */
  rows: number;
  created: number;
  updated: number;
  /** Already stored exactly so. */
  unchanged: number;
  /** Edited here since an earlier import, and so left as they are. */
  kept: number;
  /** Earlier rows of a file that names a reference twice: the later row counts. */
  replaced: number;
  rejected: number;
}
