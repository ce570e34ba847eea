unnamed = Lauf { $run }: { $layers }, { $optimiser } { $rate }
runs-count =
    { $count ->
        [one] { $count } Lauf
       *[other] { $count } Läufe
    }
deleted = „{ $name }“ ist gelöscht.
deleted-count =
    { $count ->
        [one] { $count } Lauf gelöscht.
       *[other] { $count } Läufe gelöscht.
    }
restored =
    { $count ->
        [one] Er ist wieder da.
       *[other] Sie sind wieder da.
    }
parent =
    { $updates ->
        [one] setzt Lauf { $run } nach { $updates } Aktualisierung fort
       *[other] setzt Lauf { $run } nach { $updates } Aktualisierungen fort
    }
parent-named =
    { $updates ->
        [one] setzt { $name } nach { $updates } Aktualisierung fort
       *[other] setzt { $name } nach { $updates } Aktualisierungen fort
    }
parent-deleted =
    { $updates ->
        [one] setzt einen gelöschten Lauf nach { $updates } Aktualisierung fort
       *[other] setzt einen gelöschten Lauf nach { $updates } Aktualisierungen fort
    }

## Läufe, deren Programm vor ihnen zu Ende war

interrupted =
    { $epochs ->
        [one] Dein Lauf { $run } wurde nach { $epochs } Epoche unterbrochen.
       *[other] Dein Lauf { $run } wurde nach { $epochs } Epochen unterbrochen.
    }
interrupted-sweep = Dein Training von { $count } Netzen wurde nach { $finished } davon unterbrochen.
interrupted-remedy = Es kann weitergehen, als wäre nichts gewesen.
resume = Fortsetzen
