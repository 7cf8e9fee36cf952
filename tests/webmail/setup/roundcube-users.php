<?php
// Makes Roundcube's database with one user and identity per box. Standard input: {"database", "schema", "host", "boxes"}.
$wanted = json_decode(file_get_contents('php://stdin'), true, 512, JSON_THROW_ON_ERROR);
$db = new PDO('sqlite:' . $wanted['database'], null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec(file_get_contents($wanted['schema']));
$user = $db->prepare(
    'INSERT INTO users (username, mail_host, created, language, preferences) VALUES (?, ?, datetime(), ?, ?)'
);
$identity = $db->prepare(
    'INSERT INTO identities (user_id, changed, del, standard, name, email, signature, html_signature)'
    . ' VALUES (?, datetime(), 0, 1, ?, ?, ?, ?)'
);
foreach ($wanted['boxes'] as $box) {
    $signature = $box['signature'] ?? '';
    // A signature in HTML is for who writes in HTML, also in answers (1), and above what is answered (1). Saving in the browser some
    // seconds after a key would be a step of the editor's undo, now and then.
    $preferences = $signature
        ? serialize(['htmleditor' => 1, 'reply_mode' => 1, 'compose_save_localstorage' => 0])
        : '';
    $user->execute([$box['email'], $wanted['host'], 'en_US', $preferences]);
    $identity->execute([$db->lastInsertId(), $box['name'], $box['email'], $signature, $signature ? 1 : 0]);
}
