import { z } from 'zod';
import { count, line, list, slug, sources } from './basics';
import { components } from './component';
import { period } from './dates';
import { document } from './document';
import { countryCode, party } from './references';
import { bilingual, text } from './text';

/** The kinds of meeting. */
export const meetingType = z.enum([
  'SUMMIT',
  'MINISTERIAL_CONFERENCE',
  'SENIOR_OFFICIALS_MEETING',
  'STEERING_COMMITTEE',
  'THEMATIC_MEETING',
  'TECHNICAL_MEETING',
  'WORKSHOP',
  'TRAINING',
  'FOCAL_POINTS_MEETING',
  'FORUM',
  'GENERAL_ASSEMBLY',
  'WEBINAR',
  'OTHER',
]);

/** See {@link meetingType}. */
export type MeetingType = z.infer<typeof meetingType>;

/**
 * A meeting (`meetings.json`). `ordinal` is its number within its kind (10 for the 10th Senior Officials' Meeting),
 * `participants` is a head count, and `actionPlan` is the plan that it discussed. `themes`, `summary` and `note` are in
 * our own words.
 */
export const meeting = z.strictObject({
  id: slug,
  components,
  type: meetingType,
  ordinal: count.optional(),
  title: text,
  date: period.optional(),
  city: line.optional(),
  country: countryCode.optional(),
  online: z.literal(true).optional(),
  chairs: list(party),
  hosts: list(party),
  participants: count.optional(),
  participatingCountries: list(countryCode),
  themes: list(bilingual),
  actionPlan: slug.optional(),
  documents: list(document),
  summary: text.optional(),
  sources,
  note: bilingual.optional(),
});

/** See {@link meeting}. */
export type Meeting = z.infer<typeof meeting>;
