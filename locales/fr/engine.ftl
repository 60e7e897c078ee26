# What the engine refuses, and what to do
engine-not-open = Watchbook n’a pas pu ouvrir ses données, et ne peut donc pas répondre. Rechargez la page.
engine-follower = Watchbook est ouvert dans un autre onglet, et un seul onglet peut écrire. Choisissez « Écrire ici » en haut de cette page, ou continuez dans l’autre onglet.
engine-locked = Le registre est verrouillé. Ouvrez-le d’abord avec votre phrase de passe.
engine-no-register = Cet appareil n’appartient encore à aucun registre. Créez-en un, ou rejoignez-en un avec un fichier d’invitation.
engine-has-register = Cet appareil appartient déjà à un registre. Un appareil appartient à un seul registre.
engine-not-enrolled = Cet appareil attend son inscription. Envoyez la demande d’inscription à la personne qui vous a envoyé l’invitation, puis ouvrez le fichier que vous recevez en retour.
engine-revoked = Cet appareil a été retiré du registre. Ce qu’il contient peut être lu et transmis, mais on ne peut rien y ajouter. Pour participer de nouveau, demandez une invitation à la coordination et rejoignez le registre depuis un navigateur qui repart de zéro.
engine-no-device = Cet appareil est en train d’être préparé. Attendez un instant et réessayez.
engine-missing = Ce que vous avez demandé n’est pas sur cet appareil. Revenez en arrière et ouvrez-le de nouveau.
engine-given-up = Vous avez arrêté. Rien n’a été écrit.
engine-file-large = Ce fichier est trop gros pour être gardé : la limite est de { $limit } Mo. Choisissez-en un plus petit, par exemple une image plus petite.
engine-hold-members = La liste des membres du registre va avec chaque fichier : sans elle, personne ne pourrait vérifier le reste. On ne peut pas la laisser de côté.
engine-keep-large = Ce fichier est trop gros pour être gardé ici : la limite est de { $limit } Mo. Laissez-le là d’où il vient.
engine-keep-many = Fichiers déjà gardés : { $files }. Il n’y a pas de place pour d’autres. Enregistrez-en un ailleurs et supprimez-le ici, puis gardez celui-ci.
engine-keep-room = Les fichiers gardés ici peuvent prendre { $limit } Mo ensemble, et celui-ci n’y tient plus. Enregistrez-en un ailleurs et supprimez-le ici, puis gardez celui-ci.
backup-no-paper = Il n’y a pas de clé sur papier dans ce registre : une sauvegarde pour laquelle personne ne tape de phrase de passe ne pourrait être ouverte par personne une fois cet appareil perdu. Créez d’abord une clé sur papier sous « Membres ».
backup-not-whole = Une sauvegarde a été écrite, mais ce qui est dans le dossier n’est pas ce qui a été créé. Elle ne compte pas ; regardez si le dossier est plein, et choisissez-en un autre si cela se répète.
engine-red-needs-names = TLP:RED est seulement pour les personnes que vous nommez. Nommez les destinataires, ou choisissez une autre étiquette.
engine-enrol-elsewhere = Avec ce fichier, quelqu’un demande à rejoindre un registre qui n’est pas sur cet appareil. Rendez-le à la personne qui l’a envoyé : il doit aller à la personne de la coordination qui a créé l’invitation.
engine-join-first = Ce fichier appartient à un registre que cet appareil n’a pas rejoint. Ouvrez d’abord l’invitation, un fichier dont le nom commence par « invitation », ou toutes les parties d’une sauvegarde faite pour tout le monde.
engine-adopt-not-allowed = C’est un signalement extérieur au registre. Un point de contact, une personne de l’équipe ou de la coordination peut l’importer : faites-lui suivre le fichier.
engine-no-code = Ce n’est pas un code : un code a 20 lettres et chiffres, par groupes de cinq. Recopiez-le depuis la feuille.
engine-waiting = Elle s’appuie sur une entrée qui n’est pas encore arrivée.

# What storage refuses, and what to do
store-unavailable = Ce navigateur ne laisse Watchbook rien garder ici. Quittez la navigation privée, autorisez ce site à enregistrer des données, ou prenez un autre navigateur. ({ $detail })
store-full = Il n’y a plus de place ; rien n’a donc été changé. Libérez de la place sur cet appareil, puis réessayez.
store-newer = Une version plus récente de Watchbook a utilisé les données de ce navigateur. Rechargez la page pour obtenir cette version. Rien n’a été changé.
store-closed = Un autre onglet a mis à jour ou supprimé les données. Rechargez la page.
store-damaged = Une chose relue diffère de ce qui avait été écrit ; elle n’est donc pas utilisée. Rechargez la page. Si cela se reproduit, rétablissez le registre à partir du dernier fichier que les autres ont. ({ $detail })
store-failed = Le navigateur n’a pas pu garder ou lire les données. Rien n’a été changé. Réessayez ; si cela se reproduit, rechargez la page. ({ $detail })

# What verifying a file finds
verify-signed = Créé par { $person } pour { $register } le { DATETIME($made) }, selon l’horloge de cet appareil-là.
verify-our-register = Il appartient au registre de cet appareil, et les clés des membres connus de cet appareil correspondent. Identifiant du registre : { $register }.
verify-other-register = Les clés viennent du fichier lui-même, parce que cet appareil n’appartient pas à ce registre. Comparez l’identifiant avec un identifiant que vous avez reçu par une autre voie : { $register }.
verify-cover = C’est le fichier numéro { $number } de cet appareil-là, partie { $part } sur { $parts }, marqué { $tlp }.
verify-scope-all = Il dit contenir tout ce qu’avait la personne qui l’a créé.
verify-scope-since = Il dit contenir seulement ce que quelqu’un n’avait pas vu.
verify-scope-records = Il dit contenir seulement des éléments choisis.
verify-entries =
    { $count ->
        [one] { NUMBER($count) } entrée est entière et signée par un membre.
       *[other] { NUMBER($count) } entrées sont entières, et chacune est signée par un membre.
    }
verify-set-aside =
    { $count ->
        [one] On ne peut pas se fier à { NUMBER($count) } entrée. La raison suit.
       *[other] On ne peut pas se fier à { NUMBER($count) } entrées. Les raisons suivent.
    }
verify-waiting =
    { $count ->
        [one] { NUMBER($count) } entrée s’appuie sur une autre qui manque, alors que le fichier dit tout contenir.
       *[other] { NUMBER($count) } entrées s’appuient sur d’autres qui manquent, alors que le fichier dit tout contenir.
    }
verify-relies =
    { $count ->
        [one] { NUMBER($count) } entrée s’appuie sur une autre qui n’est pas dans ce fichier. C’est normal pour un fichier qui ne contient qu’une partie.
       *[other] { NUMBER($count) } entrées s’appuient sur d’autres qui ne sont pas dans ce fichier. C’est normal pour un fichier qui ne contient qu’une partie.
    }
verify-gaps =
    { $count ->
        [one] Des entrées manquent à { NUMBER($count) } endroit, alors que le fichier dit tout contenir.
       *[other] Des entrées manquent à { NUMBER($count) } endroits, alors que le fichier dit tout contenir.
    }
verify-forks =
    { $count ->
        [one] { NUMBER($count) } appareil a écrit deux historiques différents. Il a été copié, rétabli depuis une sauvegarde, ou quelqu’un triche.
       *[other] { NUMBER($count) } appareils ont écrit deux historiques différents. Chacun a été copié, rétabli depuis une sauvegarde, ou quelqu’un triche.
    }
verify-files =
    { $count ->
        [one] { NUMBER($count) } pièce jointe est présente, et c’est bien celle annoncée.
       *[other] { NUMBER($count) } pièces jointes sont présentes, et ce sont bien celles annoncées.
    }
verify-files-missing =
    { $count ->
        [one] { NUMBER($count) } pièce jointe est annoncée, mais elle manque.
       *[other] { NUMBER($count) } pièces jointes sont annoncées, mais elles manquent.
    }
verify-report = Il a été signé par l’appareil { $device } et n’a pas été modifié depuis. Cet appareil n’appartient à aucun registre ; personne ne garantit donc qui le détient.
verify-enrol = { $person } demande, avec l’appareil { $device }, à rejoindre un registre. Le fichier n’a pas été modifié, mais seule la comparaison des huit mots dit si la demande vient vraiment de cette personne.
