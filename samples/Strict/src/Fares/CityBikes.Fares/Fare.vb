''' <summary>What a ride costs.</summary>
Public Module Fare

    Private Const Unlocking As Decimal = 1D
    Private Const PerMinute As Decimal = 0.15D
    Private Const Cap As Decimal = 18D
    Private Const FreeMinutesOfMembers As Integer = 30

    ''' <summary>The price of a ride in euros; a started minute counts.</summary>
    Public Function ForRide(duration As TimeSpan, isMember As Boolean) As Decimal
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero)
        Dim minutes = CInt(Math.Ceiling(Math.Min(duration.TotalMinutes, TimeSpan.FromDays(1).TotalMinutes)))
        Dim price = If(isMember,
            PerMinute * Math.Max(0, minutes - FreeMinutesOfMembers),
            Unlocking + PerMinute * minutes)
        Return Math.Min(price, Cap)
    End Function

End Module
