import type { Progress, RawDocument } from '../../document/open-document';
import { defaultHouseStyle, parseHouseStyle } from '../house-style/house-style';
import type { ColumnAnswers } from '../../plan/heading-fingerprint';
import type { JudgeMemory } from './judge-memory';
import type { JudgeOptions } from './judge-plan';
import { judgeRawDocument } from './judge-raw-document';
import type { Review } from '../review';

/** A judgement in the style of a house, given as it is kept: as JSON text. */
export interface HouseJudgement {
  readonly today: JudgeOptions['today'];
  /** `null` where the house has none. */
  readonly houseStyle: string | null;
  /** Ids of the checks that run only when asked for and were asked for now. */
  readonly asked: readonly string[];
  /** What the user said of tables that were not recognised. */
  readonly columns: ColumnAnswers;
}

/** Reads and judges a document in a house's style. Rejects with a `HouseStyleError` where that is of no use. */
export async function judgeInHouseStyle(
  raw: RawDocument,
  { today, houseStyle, asked, columns }: HouseJudgement,
  progress?: Progress,
  signal?: AbortSignal,
  memory?: JudgeMemory,
): Promise<Review> {
  const settings = houseStyle === null ? defaultHouseStyle : parseHouseStyle(houseStyle);
  return judgeRawDocument(
    raw,
    { today, settings, letters: settings.letters, asked, columns },
    progress,
    signal,
    memory,
  );
}
