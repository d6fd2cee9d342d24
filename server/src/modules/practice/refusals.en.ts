/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const PRACTICE_REFUSALS: Readonly<Record<string, string>> = {
  'Hồ sơ luyện tập chưa được chuyển đi, hoặc đã về đến nơi trả kết quả.':
    'The practice dossier was not passed on, or has come back to where it is returned.',
  'PRACTICE_DATABASE_URL chỉ vào một cơ sở dữ liệu có dữ liệu thật: hãy dùng một cơ sở dữ liệu trống.':
    'PRACTICE_DATABASE_URL names a database with real data: use an empty one.',
  // What was not found.
  'bài hướng dẫn': 'the lesson',
  'chế độ luyện tập': 'the practice',
};
