-- Chats that follow or mute anything are few: they are found without reading the others.
CREATE INDEX chats_following ON chats (chat, thread) WHERE follows <> '[]';
